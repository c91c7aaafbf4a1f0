import { formatNumber } from "@barkraft/messages";
import { memo, use, useMemo, useState } from "react";
import { type ColourScale, classesOf, classOf, colourScale } from "../../../maps/classes.ts";
import { neighbourOf } from "../../../maps/neighbour.ts";
import { type Drawing, drawCountry, type Shape } from "../../../maps/shapes.ts";
import { useSite } from "../../site/site.ts";
import type { PlaceLine } from "./place-line.ts";

let drawing: Promise<Drawing> | undefined;

/** The country coloured by what each place gets per inhabitant; arrow keys walk from place to place. */
export default function PackageMap({
  lines,
  show,
}: {
  lines: readonly PlaceLine[];
  show: "municipality" | "region";
}) {
  const { t, language } = useSite();
  drawing ??= drawCountry();
  const country = use(drawing);
  const shapes = show === "municipality" ? country.municipalities : country.counties;
  const [pointed, setPointed] = useState<string | undefined>();
  const values = useMemo(
    () => new Map(lines.map(({ code, perInhabitant }) => [code, Math.round(perInhabitant * 100) / 100])),
    [lines],
  );
  const scale = useMemo(() => scaleOf(Float64Array.from(values.values())), [values]);
  const line = lines.find(({ code }) => code === pointed);
  const under = shapes.find(({ code }) => code === pointed);
  const write = (value: number) => formatNumber(value, language, { decimals: 0 });
  const codeAt = (target: EventTarget) => (target as Element).getAttribute("data-code") ?? undefined;
  return (
    <div>
      <p className="readout" aria-live="polite">
        {line ? (
          <>
            <strong>{line.name}</strong> <span className="readout-figure">{write(line.perInhabitant)}</span>{" "}
            {t("web.packages.per-inhabitant")}
          </>
        ) : (
          t("web.packages.map.hint")
        )}
      </p>
      <div className="map-frame">
        <button
          type="button"
          className="country"
          aria-label={t("web.packages.map.keys")}
          onKeyDown={(event) => {
            const from = under ?? shapes[0];
            if (!from || !event.key.startsWith("Arrow")) return;
            setPointed((neighbourOf(shapes, from, event.key) ?? from).code);
            event.preventDefault();
          }}
          onBlur={() => setPointed(undefined)}
        >
          <svg
            viewBox={`0 0 ${country.width} ${country.height}`}
            preserveAspectRatio="xMidYMin meet"
            aria-hidden="true"
            onPointerOver={(event) => setPointed(codeAt(event.target))}
            onPointerLeave={() => setPointed(undefined)}
          >
            <g className="places">
              {shapes.map((shape) => (
                <Place
                  key={shape.code}
                  shape={shape}
                  colour={classOf(scale, values.get(shape.code) ?? Number.NaN)}
                />
              ))}
            </g>
            <path className="county-borders" d={country.countyBorders} />
            {under && <path className="pointed" d={under.path} />}
          </svg>
        </button>
        <div className="legend">
          <p className="legend-unit">{t("web.packages.per-inhabitant")}</p>
          <ul>
            {classesOf(scale)
              .reverse()
              .map(({ name, low, high }) => (
                <li key={name}>
                  <span className={`swatch ${name}`} aria-hidden="true" />
                  {Number.isFinite(low) && Number.isFinite(high)
                    ? t("web.packages.between", { low: write(low), high: write(high) })
                    : Number.isFinite(low)
                      ? t("web.packages.over", { value: write(low) })
                      : Number.isFinite(high)
                        ? t("web.packages.under", { value: write(high) })
                        : t("web.packages.everyone", { value: write(lines[0]?.perInhabitant ?? 0) })}
                </li>
              ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** One colour where everyone gets the same but for rounding. */
function scaleOf(values: Float64Array): ColourScale {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (high - low <= 0.01 * Math.abs(high)) return { kind: "sequential", borders: [] };
  return colourScale("sequential", values, false);
}

const Place = memo(function Place({ shape, colour }: { shape: Shape; colour: string }) {
  return <path d={shape.path} data-code={shape.code} className={colour} />;
});
