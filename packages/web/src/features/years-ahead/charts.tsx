import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { colourOf, drawLines } from "../../charts/lines.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import type { AboutLines } from "../chart/table-files.ts";
import { useSite } from "../site/site.ts";

/** One line of booked and then projected values, million SEK or percent. */
export interface TimeLine {
  readonly key: string;
  readonly label: string;
  readonly booked: ReadonlyMap<number, number | null>;
  /** The opening first. */
  readonly projected: readonly number[];
  readonly isGhost?: boolean;
}

/** Lines over the booked years and the years ahead, with the table behind them. */
export function YearsFigure({
  id,
  title,
  note,
  unit,
  lines,
  from,
  decimals,
  about,
  first,
  levels = [],
}: {
  id: string;
  title: string;
  note: string;
  unit: string;
  lines: readonly TimeLine[];
  /** The year of the last known accounts. */
  from: number;
  decimals: number;
  about: AboutLines;
  first: number;
  levels?: readonly { readonly value: number; readonly label: string }[];
}) {
  const { t, language } = useSite();
  const ahead = lines[0]!.projected.length - 1;
  const steps = useMemo(
    () => Array.from({ length: from + ahead - first + 1 }, (_, at) => first + at),
    [from, ahead, first],
  );
  const drawn = useMemo(
    () =>
      lines.map(({ label, booked, projected, isGhost }) => ({
        label,
        ...(isGhost ? { isGhost } : {}),
        projectedFrom: from - first + 1,
        values: steps.map((year) =>
          year <= from ? (booked.get(year) ?? null) : (projected[year - from] ?? null),
        ),
      })),
    [lines, steps, from, first],
  );
  const mark = t("web.years-ahead.last-accounts", { year: String(from) });
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps,
        lines: drawn,
        levels,
        mark: { step: from, label: mark },
        title: unit,
        stepTitle: t("web.years-ahead.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals }),
      }),
    [steps, drawn, levels, from, mark, unit, t, language, decimals],
  );
  const rows = steps.map((year, at) => ({
    year: String(year),
    kind: t(year <= from ? "web.years-ahead.booked" : "web.years-ahead.projected"),
    ...Object.fromEntries(lines.map(({ key }, line) => [key, drawn[line]!.values[at] ?? null])),
  }));
  return (
    <ChartFigure
      id={id}
      title={title}
      note={note}
      draw={draw}
      legend={
        lines.length > 1
          ? lines.map(({ label, isGhost }, at) => ({
              colour: isGhost ? "var(--line-strong)" : colourOf(at),
              text: label,
            }))
          : []
      }
      about={about}
      table={{
        caption: `${title} ${unit}`,
        columns: [
          { key: "year", label: t("web.years-ahead.year") },
          { key: "kind", label: t("web.years-ahead.kind") },
          ...lines.map(({ key, label }) => ({ key, label, decimals: Math.max(1, decimals) })),
        ],
        rows,
      }}
    />
  );
}
