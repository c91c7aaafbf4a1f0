import { formatFigure } from "@barkraft/messages";
import { nodeOf } from "../../figures/scene.ts";
import { type ColourScale, classesOf } from "../../maps/classes.ts";
import { StatusesPresent } from "../page/StatusesPresent.tsx";
import { useWorkbench } from "../page/workbench.ts";

/** What the colours mean: unit, year, and the borders between the classes. */
export function MapLegend({ scale }: { scale: ColourScale }) {
  const { t, language, scene, measure } = useWorkbench();
  const { unit } = nodeOf(measure.id);
  const write = (value: number) =>
    formatFigure(value, unit, language, { signed: scale.kind === "diverging" });
  const classes = classesOf(scale).reverse();
  return (
    <div className="legend">
      <p className="legend-unit">
        {t(`unit.${unit}` as "unit.SEK")}, {scene.yearOf(measure.id)}
      </p>
      {scale.kind === "diverging" && (
        <p className="legend-end">
          {t(
            measure.change
              ? "web.legend.gains"
              : measure.key === "difference"
                ? "web.legend.below"
                : "web.legend.gets",
          )}
        </p>
      )}
      <ul>
        {classes.map(({ name, low, high }) => (
          <li key={name}>
            <span className={`swatch ${name}`} aria-hidden="true" />
            {Number.isFinite(low) && Number.isFinite(high)
              ? t("web.legend.between", { low: write(low), high: write(high) })
              : Number.isFinite(low)
                ? t("web.legend.over", { value: write(low) })
                : t("web.legend.under", { value: write(high) })}
          </li>
        ))}
      </ul>
      {scale.kind === "diverging" && (
        <p className="legend-end">
          {t(
            measure.change
              ? "web.legend.loses"
              : measure.key === "difference"
                ? "web.legend.above"
                : "web.legend.pays",
          )}
        </p>
      )}
      <ul>
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
