import { formatFigure } from "@barkraft/messages";
import { nodeOf, rowOf } from "../../figures/scene.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useFrame, useWorkbench } from "../page/workbench.ts";

/** Name and figure of the place that is pointed at, or of the selected one. */
export function MapReadout({ code, isPointed }: { code: string | undefined; isPointed: boolean }) {
  const { t, scene, level } = useWorkbench();
  const row = rowOf(scene.ground, level, code);
  return row < 0 ? (
    <p className="readout">{t("web.map.hint")}</p>
  ) : (
    <PlaceReadout row={row} isPointed={isPointed} />
  );
}

function PlaceReadout({ row, isPointed }: { row: number; isPointed: boolean }) {
  const { t, language, scene, level, measure } = useWorkbench();
  const frame = useFrame();
  const side = scene.shownSide(measure);
  const value = scene.values(measure, side, frame)[row]!;
  const { unit } = nodeOf(measure.id);
  return (
    <p className="readout" aria-live={isPointed ? "polite" : "off"}>
      <strong>{scene.ground.places(level).names[row]}</strong>{" "}
      <span className="readout-figure">
        {formatFigure(Number.isNaN(value) ? null : value, unit, language, {
          signed: measure.scale === "diverging",
        })}
      </span>{" "}
      {t(`unit.${unit}` as "unit.SEK")}, {scene.yearOf(measure.id)}{" "}
      <StatusMark status={frame ? "assumed" : scene.status(measure, side, row)} t={t} />
    </p>
  );
}
