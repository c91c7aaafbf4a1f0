import { memo, use, useCallback, useMemo, useRef } from "react";
import { type ColourScale, classOf } from "../../maps/classes.ts";
import { neighbourOf } from "../../maps/neighbour.ts";
import { type Drawing, drawCountry, type Shape } from "../../maps/shapes.ts";
import { drawTiles } from "../../maps/tiles.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { usePainter, useWorkbench } from "../page/workbench.ts";

let drawing: Promise<Drawing> | undefined;
let tiles: Promise<Drawing> | undefined;

function drawn(layout: "tiles" | undefined): Promise<Drawing> {
  drawing ??= drawCountry();
  if (layout !== "tiles") return drawing;
  tiles ??= drawing.then(drawTiles);
  return tiles;
}

/** The shapes of the places, coloured by the painter; arrow keys walk from place to place. */
export default function Country({
  scale,
  pointed,
  onPoint,
}: {
  scale: ColourScale;
  pointed: string | undefined;
  onPoint: (code: string | undefined) => void;
}) {
  const { t, search, go, scene, level, measure } = useWorkbench();
  const country = use(drawn(level === "municipality" ? search.layout : undefined));
  const shapes = level === "municipality" ? country.municipalities : country.counties;
  const svg = useRef<SVGSVGElement>(null);
  const painted = useRef<{ paths?: HTMLCollection; names: readonly string[] }>({ names: [] });
  const rowOfCode = useMemo(
    () => new Map(scene.ground.places(level).codes.map((code, row) => [code, row])),
    [scene.ground, level],
  );
  const paint = useCallback(
    (frame: Frame | null) => {
      const paths = svg.current?.querySelector("g.places")?.children;
      if (!paths) return;
      const values = scene.values(measure, scene.shownSide(measure), frame);
      const before = painted.current.paths === paths ? painted.current.names : [];
      const names = shapes.map(({ code }) => classOf(scale, values[rowOfCode.get(code) ?? -1] ?? Number.NaN));
      names.forEach((name, position) => {
        if (before[position] !== name) paths[position]?.setAttribute("class", name);
      });
      painted.current = { paths, names };
    },
    [scene, measure, scale, shapes, rowOfCode],
  );
  usePainter(paint);

  const inCounty =
    search.county === undefined ? undefined : country.counties.find(({ code }) => code === search.county);
  const selected = shapes.find(({ code }) => code === search.place);
  const under = shapes.find(({ code }) => code === pointed);
  const viewBox = viewBoxOf(country, inCounty);
  const codeAt = (target: EventTarget) => (target as Element).getAttribute("data-code") ?? undefined;

  return (
    <div
      className="country"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the keyboard, arrow keys inside.
      tabIndex={0}
      aria-label={t("web.map.keys")}
      onKeyDown={(event) => {
        const from = under ?? selected ?? shapes[0];
        if (!from) return;
        if (event.key === "Enter" && under) go({ place: under.code, explain: undefined });
        else if (event.key === "Escape") onPoint(undefined);
        else {
          const next = neighbourOf(shapes, from, event.key);
          if (!next && !event.key.startsWith("Arrow")) return;
          onPoint((next ?? from).code);
        }
        event.preventDefault();
      }}
      onBlur={() => onPoint(undefined)}
    >
      <svg
        ref={svg}
        viewBox={viewBox.join(" ")}
        style={{ "--zoom": viewBox[2] / country.width } as React.CSSProperties}
        preserveAspectRatio="xMidYMin meet"
        aria-hidden="true"
        onPointerOver={(event) => onPoint(codeAt(event.target))}
        onPointerLeave={() => onPoint(undefined)}
        onClick={(event) => {
          const code = codeAt(event.target);
          if (code) go({ place: code, explain: undefined });
        }}
      >
        <Places shapes={shapes} />
        <path className="county-borders" d={country.countyBorders} />
        {selected && <path className="selected" d={selected.path} />}
        {under && <path className="pointed" d={under.path} />}
      </svg>
    </div>
  );
}

const Places = memo(function Places({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <g className="places">
      {shapes.map(({ code, path }) => (
        <path key={code} d={path} data-code={code} />
      ))}
    </g>
  );
});

type ViewBox = readonly [left: number, top: number, width: number, height: number];

function viewBoxOf({ width, height }: Drawing, county: Shape | undefined): ViewBox {
  if (!county) return [0, 0, width, height];
  const [left, top, right, bottom] = county.box;
  const room = 0.06 * Math.max(right - left, bottom - top);
  return [left - room, top - room, right - left + 2 * room, bottom - top + 2 * room];
}
