import { memo, use, useMemo, useState } from "react";
import { type ColourScale, classesOf, classOf } from "../../../../maps/classes.ts";
import { neighbourOf } from "../../../../maps/neighbour.ts";
import { type Drawing, drawCountry, type Shape } from "../../../../maps/shapes.ts";
import { classWords } from "../../../chart/class-words.ts";
import { useSite } from "../../../site/site.ts";

/** One place's figure; NaN where it is not known. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

interface Coloured {
  readonly scale: ColourScale;
  /** What a figure is, said beside it and over the legend. */
  readonly unit: string;
  readonly write: (value: number) => string;
  /** Of a scale with two ends: what is above zero, and what is below. */
  readonly ends?: readonly [above: string, below: string];
}

let drawing: Promise<Drawing> | undefined;

/** The country coloured by a figure of each place, which is said in words where one points; arrow keys walk. */
export default function PlaceMap({
  places,
  level,
  ...coloured
}: Coloured & { readonly places: readonly MapPlace[]; readonly level: "municipalities" | "counties" }) {
  const { t, go, search } = useSite();
  const { scale, unit, write } = coloured;
  drawing ??= drawCountry();
  const country = use(drawing);
  const shapes = country[level];
  const [pointed, setPointed] = useState<string | undefined>();
  const byCode = useMemo(() => new Map(places.map((place) => [place.code, place])), [places]);
  const place = byCode.get(pointed ?? "");
  const chosen = shapes.find(({ code }) => code === search.place);
  const choose = (code: string | undefined) => {
    if (code !== undefined) go({ place: code }, { replace: true });
  };
  const under = shapes.find(({ code }) => code === pointed);
  const codeAt = (target: EventTarget) => (target as Element).getAttribute("data-code") ?? undefined;
  const isUnknown = shapes.some(({ code }) => Number.isNaN(byCode.get(code)?.value ?? Number.NaN));
  return (
    <div>
      <p className="readout" aria-live="polite">
        {!place && t("web.packages.map.hint")}
        {place && (
          <>
            <strong>{place.name}</strong>{" "}
            {Number.isNaN(place.value) ? (
              t("status.unknown")
            ) : (
              <>
                <span className="readout-figure">{write(place.value)}</span> {unit}
              </>
            )}
          </>
        )}
      </p>
      <div className="map-frame">
        <button
          type="button"
          className="country"
          aria-label={`${t("web.packages.map.keys")}. ${unit}`}
          onKeyDown={(event) => {
            const from = under ?? shapes[0];
            if (!from || !event.key.startsWith("Arrow")) return;
            setPointed((neighbourOf(shapes, from, event.key) ?? from).code);
            event.preventDefault();
          }}
          onBlur={() => setPointed(undefined)}
          onClick={({ target }) => choose(codeAt(target) ?? pointed)}
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
                  colour={classOf(scale, byCode.get(shape.code)?.value ?? Number.NaN)}
                />
              ))}
            </g>
            <path className="county-borders" d={country.countyBorders} />
            {chosen && <path className="selected" d={chosen.path} />}
            {under && <path className="pointed" d={under.path} />}
          </svg>
        </button>
        <Legend {...coloured} everyone={places[0]?.value ?? 0} isUnknown={isUnknown} />
      </div>
    </div>
  );
}

function Legend({
  scale,
  unit,
  write,
  ends,
  everyone,
  isUnknown,
}: Coloured & { readonly everyone: number; readonly isUnknown: boolean }) {
  const { t } = useSite();
  const classes = classesOf(scale).reverse();
  const list = (part: typeof classes) => (
    <ul>
      {part.map(({ name, low, high }) => (
        <li key={name}>
          <span className={`swatch ${name}`} aria-hidden="true" />
          {Number.isFinite(low) || Number.isFinite(high)
            ? classWords({ low, high }, write, t)
            : t("web.packages.everyone", { value: write(everyone) })}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="legend">
      <p className="legend-unit">{unit}</p>
      {ends ? (
        <>
          <p className="legend-end">{ends[0]}</p>
          {list(classes.filter(({ low }) => low >= 0))}
          <p className="legend-end">{ends[1]}</p>
          {list(classes.filter(({ low }) => low < 0))}
        </>
      ) : (
        list(classes)
      )}
      {isUnknown && (
        <ul className="legend-unknown">
          <li>
            <span className="swatch unknown" aria-hidden="true" />
            {t("status.unknown")}
          </li>
        </ul>
      )}
    </div>
  );
}

const Place = memo(function Place({ shape, colour }: { shape: Shape; colour: string }) {
  return <path d={shape.path} data-code={shape.code} className={colour} />;
});
