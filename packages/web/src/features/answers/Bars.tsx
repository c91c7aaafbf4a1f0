import type { Status } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import type { ReactNode } from "react";
import { StatusMark } from "../page/StatusMark.tsx";
import { spansOf } from "../place/steps.ts";
import { useSite } from "../site/site.ts";

/** One line of a chart that is its own table. */
export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number | null;
  readonly unit: string;
  /** What is counted, where the unit is a number. */
  readonly unitWords?: string;
  readonly status?: Status;
  readonly drawn: "bar" | "item" | "sum" | "no";
  readonly signed: boolean;
}

/** Bars that stand on zero or hang on each other, each with its figure written out. */
export function Bars({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  const { t, language } = useSite();
  const spans = spansOf(bars);
  const ends = spans.flatMap((span) => (span ? [span.from, span.to] : []));
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends, low + 1);
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
        {bars.map(({ key, label, value, unit, unitWords, status, drawn, signed }, position) => {
          const span = spans[position];
          return (
            <tr key={key} className={drawn === "sum" ? "sum" : undefined}>
              <th scope="row">{label}</th>
              <td className="bar-cell" aria-hidden="true">
                {span && (
                  <>
                    <span className="zero" style={{ left: `${at(0)}%` }} />
                    <span
                      className={`bar ${signed ? (span.to >= span.from ? "gets" : "pays") : "plain"}`}
                      style={{
                        left: `${at(Math.min(span.from, span.to))}%`,
                        width: `${at(Math.max(span.from, span.to)) - at(Math.min(span.from, span.to))}%`,
                      }}
                    />
                  </>
                )}
              </td>
              <td className="number">
                {value === null ? t("status.unknown") : formatFigure(value, unit, language, { signed })}
              </td>
              <td className="unit">
                {unitWords ?? t(`unit.${unit}` as "unit.SEK")}{" "}
                {status && <StatusMark status={status} t={t} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
