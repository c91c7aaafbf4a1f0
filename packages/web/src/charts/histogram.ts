import * as Plot from "@observablehq/plot";
import { chartStyle, type Drawing, fitForPage } from "./frame.ts";

export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Values that are named on the chart, such as the lowest, the highest and the chosen place. */
  readonly named: readonly { readonly value: number; readonly label: string }[];
  readonly title: string;
  readonly countTitle: string;
  readonly width: number;
  readonly write: (value: number) => string;
}

/** Values in bins of `step`, from the bin of the lowest to the bin of the highest; unknown ones are left out. */
export function binsOfStep(values: Iterable<number>, step: number): Bin[] {
  const numbers = [...values]
    .filter((value) => Number.isFinite(value))
    .map((value) => Math.floor(value / step));
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const number of numbers) counts[number - first]! += 1;
  return counts.map((count, index) => ({
    low: (first + index) * step,
    high: (first + index + 1) * step,
    count,
  }));
}

/** How many places lie in each bin. */
export function drawHistogram({ bins, named, title, countTitle, width, write }: Histogram): Drawing {
  const figure = Plot.plot({
    width,
    height: width < 560 ? 240 : 290,
    marginTop: 32 + 16 * named.length,
    marginBottom: 44,
    marginLeft: 52,
    marginRight: 40,
    style: chartStyle,
    x: {
      label: title,
      labelAnchor: "center",
      labelArrow: "none",
      tickFormat: write,
      ticks: width < 560 ? 5 : 10,
    },
    y: { label: countTitle, labelArrow: "none", grid: true, ticks: 5, tickFormat: String },
    marks: [
      Plot.rectY(bins, {
        x1: "low",
        x2: "high",
        y: "count",
        fill: "var(--series-1)",
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.ruleY([0], { stroke: "var(--ink-quiet)" }),
      ...named.flatMap(({ value, label }, index) => [
        Plot.ruleX([value], { stroke: "var(--ink)", strokeDasharray: "3 3" }),
        Plot.text([value], {
          x: (at: number) => at,
          frameAnchor: "top",
          dy: -14 - 16 * index,
          text: () => label,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
      ]),
    ],
  });
  return fitForPage(figure);
}
