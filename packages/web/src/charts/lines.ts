import * as Plot from "@observablehq/plot";
import {
  chartStyle,
  type Drawing,
  fitForPage,
  nameBelow,
  seriesColours,
  seriesDashes,
  spreadLabels,
} from "./frame.ts";

/** One line of a chart; `null` leaves a gap. */
export interface Line {
  readonly label: string;
  /** In a legend, where the label is a shorter one. */
  readonly name?: string;
  readonly values: readonly (number | null)[];
  /** From this position on the line is a projection and drawn thinner. */
  readonly projectedFrom?: number;
  /** Number of its colour and dashes; its place among the lines if not given. */
  readonly series?: number;
  /** Drawn in grey behind the others: what it is compared with. */
  readonly isGhost?: boolean;
}

/** Where a value lies with a stated chance, under the line it belongs to. */
export interface Band {
  readonly label: string;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Wider bands are paler: 0 for the widest. */
  readonly depth: number;
}

export interface LineChart {
  /** Years or other steps along the bottom. */
  readonly steps: readonly number[];
  readonly lines: readonly Line[];
  readonly bands?: readonly Band[];
  /** A level that is drawn across, such as zero or a limit; without a label the axis names it. */
  readonly levels?: readonly { readonly value: number; readonly label?: string }[];
  /** A step where a vertical line is drawn, such as the last accounts. */
  readonly mark?: { readonly step: number; readonly label: string };
  /** Axis title with unit and price level. */
  readonly title: string;
  readonly stepTitle: string;
  readonly width: number;
  readonly write: (value: number) => string;
  readonly writeStep?: (step: number) => string;
  /** Free room above and below what is drawn, as a share of its height. */
  readonly air?: number;
}

interface Point {
  readonly step: number;
  readonly value: number;
}

const top = 34;
const bottom = 44;

/** Lines over steps with their names at their ends, bands of chance under them. */
export function drawLines(chart: LineChart): Drawing {
  const { steps, lines, bands = [], levels = [], mark, title, stepTitle, width, write } = chart;
  const isNarrow = width < 560;
  const height = isNarrow ? 280 : 340;
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  const ticks = ticksOf(steps, width);
  const writeStep = chart.writeStep ?? String;
  // The last tick may stand at the very end, with half its words beyond it.
  const right = isNarrow
    ? Math.max(16, 4 + 3.7 * writeStep(ticks.at(-1) ?? 0).length)
    : Math.min(230, 14 + 8 * longest);
  const [low, high] = reach(chart);
  const perUnit = (height - top - bottom) / (high - low || 1);
  const ends = lines.map((line) => lastOf(steps, line.values));
  const labelled = spreadLabels(
    ends.map((end) => top + (high - (end?.value ?? low)) * perUnit),
    15,
    top,
    height - bottom,
  );
  const figure = Plot.plot({
    width,
    height,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: 64,
    marginRight: right,
    style: chartStyle,
    x: {
      label: stepTitle,
      labelAnchor: "center",
      labelArrow: "none",
      domain: [steps[0]!, steps.at(-1)!],
      tickFormat: writeStep,
      ticks,
    },
    y: { label: title, labelArrow: "none", domain: [low, high], tickFormat: write, ticks: 6, grid: true },
    marks: [
      ...bands.map((band) =>
        Plot.areaY(pointsOfBand(steps, band), {
          x: "step",
          y1: "low",
          y2: "high",
          fill: "var(--series-1)",
          fillOpacity: 0.14 + 0.14 * band.depth,
        }),
      ),
      Plot.ruleY([0], { stroke: "var(--ink-quiet)", strokeWidth: low <= 0 && high >= 0 ? 1 : 0 }),
      ...levels.flatMap(({ value, label }) => [
        Plot.ruleY([value], { stroke: "var(--ink)", strokeDasharray: "3 3" }),
        Plot.text(label === undefined ? [] : [value], {
          y: (level: number) => level,
          frameAnchor: "left",
          dy: -7,
          dx: 4,
          text: () => label,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
      ]),
      ...(mark
        ? [
            Plot.ruleX([mark.step], { stroke: "var(--line-strong)", strokeDasharray: "2 3" }),
            Plot.text([mark.step], {
              x: (step: number) => step,
              frameAnchor: "top",
              dy: -10,
              text: () => mark.label,
              fill: "var(--ink-soft)",
            }),
          ]
        : []),
      ...lines.flatMap((line, index) => drawnLine(steps, line, line.series ?? index)),
      ...(isNarrow
        ? []
        : lines.flatMap((line, index) => {
            const end = ends[index];
            if (!end) return [];
            return Plot.text([end], {
              x: "step",
              y: () => high - (labelled[index]! - top) / perUnit,
              dx: 8,
              textAnchor: "start",
              text: () => line.label,
              fill: line.isGhost ? "var(--ink-soft)" : colourOf(line.series ?? index),
              fontWeight: line.isGhost ? 400 : 600,
            });
          })),
    ],
  });
  if (isNarrow && lines.length > 1) {
    nameBelow(
      figure,
      lines.flatMap(({ label, name = label, isGhost, series }, index) =>
        isGhost ? [] : [{ text: name, colour: colourOf(series ?? index), dashes: dashesOf(series ?? index) }],
      ),
    );
  }
  for (const area of figure.querySelectorAll('g[aria-label="area"]')) area.classList.add("band");
  const moved = [...figure.querySelectorAll('g[aria-label="line"]')].filter((_, at) => at % 2 === 1);
  const [x, y] = [figure.scale("x")!, figure.scale("y")!];
  const place = (step: number, value: number) => `${x.apply(step).toFixed(2)},${y.apply(value).toFixed(2)}`;
  movable.set(figure, (values) => {
    let fits = true;
    for (const [index, line] of lines.entries()) {
      const ahead = aheadOf(steps, values[index]!, line.projectedFrom).flatMap(({ step, value }) => {
        if (!Number.isFinite(value)) return [];
        if (value < low || value > high) fits = false;
        return place(step, Math.min(Math.max(value, low), high));
      });
      moved[index]?.querySelector("path")?.setAttribute("d", `M${ahead.join("L")}`);
    }
    return fits;
  });
  return fitForPage(figure);
}

/** The values of every line, as in the chart it was drawn from. */
type Move = (values: readonly Line["values"][]) => boolean;

const movable = new WeakMap<Drawing, Move>();

/**
 * Moves the projected parts of the lines of a drawing within the axes that stand, without drawing anew: quick enough
 * to follow a slider. False when a value lies outside them and its line runs along the edge.
 */
export function moveLines(drawing: Drawing, values: readonly Line["values"][]): boolean {
  return movable.get(drawing)?.(values) ?? false;
}

/** The points of the projected part of a line, with the last one before it. */
function aheadOf(steps: readonly number[], values: Line["values"], from = steps.length): Point[] {
  const first = steps[from - 1] ?? Number.POSITIVE_INFINITY;
  return pointsOf(steps, values).filter(({ step }) => step >= first);
}

const dashesOf = (series: number): string | undefined => seriesDashes[series % seriesDashes.length];

export const colourOf = (series: number): string => seriesColours[series % seriesColours.length]!;

function drawnLine(steps: readonly number[], line: Line, series: number): Plot.Markish[] {
  const stroke = line.isGhost ? "var(--line-strong)" : colourOf(series);
  const dash = line.isGhost ? "3 3" : dashesOf(series);
  const from = line.projectedFrom ?? steps.length;
  const whole = { x: "step", y: "value", stroke, ...(dash === undefined ? {} : { strokeDasharray: dash }) };
  const points = pointsOf(steps, line.values);
  const before = points.filter(({ step }) => step <= (steps[Math.min(from, steps.length) - 1] ?? Number.NaN));
  const after = aheadOf(steps, line.values, from);
  return [
    Plot.line(before, { ...whole, strokeWidth: 2.5 }),
    Plot.line(after, { ...whole, strokeWidth: 1.75 }),
    ...(points.length === 1 ? [Plot.dot(points, { x: "step", y: "value", fill: stroke, r: 3 })] : []),
  ];
}

const pointsOf = (steps: readonly number[], values: readonly (number | null)[]): Point[] =>
  steps.map((step, index) => ({ step, value: values[index] ?? Number.NaN }));

function lastOf(steps: readonly number[], values: readonly (number | null)[]): Point | undefined {
  return pointsOf(steps, values).findLast(({ value }) => Number.isFinite(value));
}

const pointsOfBand = (steps: readonly number[], { low, high }: Band) =>
  steps.flatMap((step, index) => {
    const [from, to] = [low[index], high[index]];
    return from == null || to == null ? [] : [{ step, low: from, high: to }];
  });

/** Lowest and highest value drawn, with zero in sight unless all values lie far from it. */
function reach({ lines, bands = [], levels = [], air: room = 0.04 }: LineChart): readonly [number, number] {
  const values = [
    ...lines.flatMap((line) => line.values),
    ...bands.flatMap((band) => [...band.low, ...band.high]),
    ...levels.map(({ value }) => value),
  ].filter((value): value is number => value !== null && Number.isFinite(value));
  if (values.length === 0) return [0, 1];
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (low > 0 && low < 0.6 * high) low = 0;
  if (high < 0 && high > 0.6 * low) high = 0;
  const air = room * (high - low || Math.abs(high) || 1);
  return [low === 0 ? 0 : low - air, high === 0 ? 0 : high + air];
}

function ticksOf(steps: readonly number[], width: number): number[] {
  const apart = Math.max(1, Math.ceil(steps.length / (width < 560 ? 5 : 12)));
  return steps.filter((_, index) => index % apart === 0);
}
