import { formatNumber } from "@barkraft/messages";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Drawing } from "../../charts/frame.ts";
import { type Band, colourOf, drawLines, type Line, moveLines } from "../../charts/lines.ts";
import type { ChartAbout } from "../chart/about.ts";
import { ChartFigure, type LegendEntry } from "../chart/ChartFigure.tsx";
import type { ChartColumn } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import { useLiveMove } from "./live.ts";
import type { Projected } from "./projected.ts";

/** One line of booked and then projected values, in the unit of its chart. */
export interface TimeLine {
  readonly key: string;
  readonly label: string;
  readonly booked: ReadonlyMap<number, number | null>;
  /** The opening first. */
  readonly projected: readonly number[];
  /** The same of another projection, for a line that follows a slider. */
  readonly of?: (projected: Projected) => readonly number[];
  readonly isGhost?: boolean;
}

/** Where the values lie with a stated chance, the opening first. */
export interface TimeBand extends Omit<Band, "low" | "high"> {
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Columns of the table behind that have a value for each projected year only, the first projected year first. */
export interface AheadColumn extends ChartColumn {
  readonly values: readonly (number | null)[];
}

/** Lines over the booked years and the years ahead, with the table behind them. */
export function YearsFigure({
  id,
  title,
  note,
  unit,
  lines,
  bands,
  ahead: aheadColumns = none,
  legend = none,
  from,
  decimals,
  about,
  first,
  standing,
}: {
  id: string;
  title: string;
  note: string;
  unit: string;
  lines: readonly TimeLine[];
  bands?: readonly TimeBand[] | undefined;
  ahead?: readonly AheadColumn[];
  legend?: readonly LegendEntry[];
  /** The year of the last known accounts. */
  from: number;
  decimals: number;
  about: ChartAbout;
  first: number;
  /** A later projection, which the lines move to until they are drawn anew. */
  standing?: Projected | undefined;
}) {
  const { t, language } = useSite();
  const ahead = lines[0]!.projected.length - 1;
  const steps = useMemo(
    () => Array.from({ length: from + ahead - first + 1 }, (_, at) => first + at),
    [from, ahead, first],
  );
  const valuesOf = useCallback(
    ({ booked }: TimeLine, projected: readonly number[]) =>
      steps.map((year) => {
        const value = year <= from ? booked.get(year) : projected[year - from];
        return value === undefined || value === null || Number.isNaN(value) ? null : value;
      }),
    [steps, from],
  );
  const drawn = useMemo(
    () =>
      lines.map((line) => ({
        label: line.label,
        ...(line.isGhost ? { isGhost: true } : {}),
        projectedFrom: from - first + 1,
        values: valuesOf(line, line.projected),
      })),
    [lines, from, first, valuesOf],
  );
  const mark = t("web.years-ahead.last-accounts", { year: String(from) });
  const drawing = useRef<{ figure: Drawing; width: number } | undefined>(undefined);
  const outside = useRef<readonly Line["values"][] | undefined>(undefined);
  const widening = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isSeen = useRef(true);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => {
      isSeen.current = entry?.isIntersecting ?? true;
    });
    const figure = document.getElementById(id);
    if (figure) seen.observe(figure);
    return () => {
      seen.disconnect();
      clearTimeout(widening.current);
    };
  }, [id]);
  const drawWith = useCallback(
    (shown: readonly Line[], width: number, air?: number) => {
      const lead = from - first;
      const figure = drawLines({
        steps,
        lines: shown,
        bands: (bands ?? []).map((band) => ({
          ...band,
          low: [...Array<null>(lead).fill(null), ...band.low],
          high: [...Array<null>(lead).fill(null), ...band.high],
        })),
        mark: { step: from, label: mark },
        title: unit,
        stepTitle: t("web.years-ahead.year"),
        width,
        ...(air === undefined ? {} : { air }),
        write: (value) => formatNumber(value, language, { decimals }),
      });
      drawing.current = { figure, width };
      return figure;
    },
    [steps, bands, from, first, mark, unit, t, language, decimals],
  );
  const draw = useCallback((width: number) => drawWith(drawn, width), [drawWith, drawn]);
  useLiveMove((projected) => {
    const now = drawing.current;
    // Out of sight nothing needs to move; it is drawn anew when the hand rests.
    if (!now || !isSeen.current) return;
    const values = lines.map((line) => valuesOf(line, (projected && line.of?.(projected)) ?? line.projected));
    now.figure.closest(".chart-figure")?.classList.toggle("moving", projected !== undefined);
    outside.current = moveLines(now.figure, values) ? undefined : values;
    if (!outside.current || widening.current !== undefined) return;
    // New axes come a moment later, so that the movement itself is painted at once.
    widening.current = setTimeout(() => {
      widening.current = undefined;
      const wanted = outside.current;
      const { figure, width } = drawing.current!;
      if (!wanted || !figure.isConnected) return;
      figure.replaceWith(
        drawWith(
          drawn.map((line, at) => ({ ...line, values: wanted[at]! })),
          width,
          0.5,
        ),
      );
    }, 100);
  }, standing);
  const rows = steps.map((year, at) => ({
    year: String(year),
    kind: t(year <= from ? "web.years-ahead.booked" : "web.years-ahead.projected"),
    ...Object.fromEntries(lines.map(({ key }, line) => [key, drawn[line]!.values[at] ?? null])),
    ...Object.fromEntries(aheadColumns.map(({ key, values }) => [key, values[year - from - 1] ?? null])),
  }));
  return (
    <ChartFigure
      id={id}
      title={title}
      note={note}
      draw={draw}
      legend={[
        ...(lines.length > 1
          ? lines.map(({ label, isGhost }, at) => ({
              colour: isGhost ? "var(--line-strong)" : colourOf(at),
              text: label,
            }))
          : []),
        ...legend,
      ]}
      about={{ ...about, unit }}
      table={{
        caption: `${title} ${unit}`,
        columns: [
          { key: "year", label: t("web.years-ahead.year") },
          { key: "kind", label: t("web.years-ahead.kind") },
          ...lines.map(({ key, label }) => ({ key, label, decimals: Math.max(1, decimals) })),
          ...aheadColumns.map(({ values: _, ...column }) => column),
        ],
        rows,
      }}
    />
  );
}

const none: readonly never[] = [];
