import { formatFigure } from "@barkraft/messages";
import { nodeOf } from "../../figures/scene.ts";
import { type ColourScale, classesOf } from "../../maps/classes.ts";
import { classWords } from "../chart/class-words.ts";
import { StatusesPresent } from "../page/StatusesPresent.tsx";
import { useWorkbench } from "../page/workbench.ts";

/** What the colours mean: unit, year, and the borders between the classes. */
export function MapLegend({ scale }: { scale: ColourScale }) {
  const { t, language, scene, measure } = useWorkbench();
  const { unit } = nodeOf(measure.id);
  const write = (value: number) =>
    formatFigure(value, unit, language, { signed: scale.kind === "diverging" });
  const classes = classesOf(scale).reverse();
  const ends = measure.change
    ? (["web.legend.gains", "web.legend.loses"] as const)
    : measure.key === "difference"
      ? (["web.legend.below", "web.legend.above"] as const)
      : (["web.legend.gets", "web.legend.pays"] as const);
  const list = (part: typeof classes) => (
    <ul>
      {part.map(({ name, low, high }) => (
        <li key={name}>
          <span className={`swatch ${name}`} aria-hidden="true" />
          {classWords({ low, high }, write, t)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="legend">
      <p className="legend-unit">
        {t(`unit.${unit}` as "unit.SEK")}, {scene.yearOf(measure.id)}
      </p>
      {scale.kind === "diverging" ? (
        <>
          <p className="legend-end">{t(ends[0])}</p>
          {list(classes.filter(({ low }) => low >= 0))}
          <p className="legend-end">{t(ends[1])}</p>
          {list(classes.filter(({ low }) => low < 0))}
        </>
      ) : (
        list(classes)
      )}
      <ul className="legend-unknown">
        <li>
          <span className="swatch unknown" aria-hidden="true" />
          {t("status.unknown")}
        </li>
      </ul>
      <p className="legend-unit">
        <StatusesPresent />
      </p>
    </div>
  );
}
