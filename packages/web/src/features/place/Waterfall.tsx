import { formatFigure } from "@barkraft/messages";
import { nodeOf } from "../../figures/scene.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { byLaw, type PlaceStep, type Span, spansOf } from "./steps.ts";

/** Lines with bars that hang on each other; every figure opens its explanation. */
export function Waterfall({ steps, caption }: { steps: readonly PlaceStep[]; caption: string }) {
  const { t, language, scene } = useWorkbench();
  const spans = spansOf(steps);
  const ghosts = spansOf(byLaw(steps));
  const ends = [...spans, ...ghosts].flatMap((span) => (span ? [span.from, span.to] : []));
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends, low + 1);
  const placed = ({ from, to }: Span) => ({
    left: `${at(Math.min(from, to))}%`,
    width: `${at(Math.max(from, to)) - at(Math.min(from, to))}%`,
  });
  const at = (value: number) => ((value - low) / (high - low)) * 100;
  return (
    <table className="waterfall">
      <caption>{caption}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{t("web.waterfall.step")}</th>
          <td />
          <th scope="col">{t("web.waterfall.figure")}</th>
          <th scope="col">{t("web.waterfall.unit")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, position) => {
          const span = spans[position];
          const ghost = ghosts[position];
          const { label } = nodeOf(step.id);
          return (
            <tr key={step.id} className={step.drawn === "sum" ? "sum" : undefined}>
              <th scope="row">{label[language]}</th>
              <td className="bar-cell" aria-hidden="true">
                {span && (
                  <>
                    {ghost && (ghost.from !== span.from || ghost.to !== span.to) && (
                      <span className="bar ghost" style={placed(ghost)} />
                    )}
                    <span className="zero" style={{ left: `${at(0)}%` }} />
                    <span
                      className={`bar ${step.signed ? (span.to >= span.from ? "gets" : "pays") : "plain"}`}
                      style={placed(span)}
                    />
                  </>
                )}
              </td>
              <td className="number">
                <FigureButton id={step.id} code={step.code}>
                  {step.value === null
                    ? t("status.unknown")
                    : formatFigure(step.value, step.unit, language, { signed: step.signed })}
                </FigureButton>
                {step.before !== undefined && step.before !== step.value && (
                  <del>
                    <span className="hidden">{t("web.waterfall.before")} </span>
                    {formatFigure(step.before, step.unit, language, { signed: step.signed })}
                  </del>
                )}
              </td>
              <td className="unit">
                {t(`unit.${step.unit}` as "unit.SEK")}, {scene.yearOf(step.id)}{" "}
                <StatusMark status={step.status} t={t} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
