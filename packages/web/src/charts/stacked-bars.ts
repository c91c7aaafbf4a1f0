import * as Plot from "@observablehq/plot";
import { chartStyle, type Drawing, fitForPage } from "./frame.ts";
import { colourOf } from "./lines.ts";

export interface StackedBars {
  readonly steps: readonly number[];
  /** The parts of every bar, from the bottom; `null` draws nothing. */
  readonly parts: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** A line read on the axis to the right, such as a share. */
  readonly line?: {
    readonly label: string;
    readonly values: readonly (number | null)[];
    /** The highest value of the axis to the right. */
    readonly top: number;
    readonly write: (value: number) => string;
  };
  readonly title: string;
  readonly stepTitle: string;
  readonly width: number;
  readonly write: (value: number) => string;
  readonly writeStep?: (step: number) => string;
}

/** Bars of several parts, and a line on a second axis if there is one. Parts below zero hang under the line of zero. */
export function drawStackedBars(chart: StackedBars): Drawing {
  const { steps, parts, line, title, stepTitle, width, write } = chart;
  const isNarrow = width < 560;
  const height = isNarrow ? 300 : 360;
  const cells = parts.flatMap(({ values }, part) =>
    steps.flatMap((step, index) => {
      const value = values[index];
      return value == null ? [] : [{ step, value, part }];
    }),
  );
  const sums = steps.map((_, index) =>
    parts.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
  const high = 1.05 * Math.max(...sums, 1e-9);
  const scaled = (line?.values ?? []).map((value) =>
    value === null || !line ? Number.NaN : (value / line.top) * high,
  );
  const apart = Math.max(1, Math.ceil(steps.length / (isNarrow ? 5 : 14)));
  const figure = Plot.plot({
    width,
    height,
    marginTop: 34,
    marginBottom: 44,
    marginLeft: 64,
    marginRight: line ? 64 : 16,
    style: chartStyle,
    x: {
      type: "band",
      label: stepTitle,
      labelAnchor: "center",
      labelArrow: "none",
      domain: [...steps],
      ticks: steps.filter((_, index) => index % apart === 0),
      tickFormat: chart.writeStep ?? String,
      padding: 0.2,
    },
    y: {
      label: title,
      labelArrow: "none",
      tickFormat: write,
      ticks: 6,
      grid: true,
      ...(line ? { domain: [0, high] } : {}),
    },
    marks: [
      Plot.barY(cells, {
        x: "step",
        y: "value",
        order: "part",
        fill: { value: ({ part }: { part: number }) => colourOf(part), scale: null },
        stroke: "var(--paper)",
        strokeWidth: 0.5,
      }),
      Plot.ruleY([0], { stroke: "var(--ink-quiet)" }),
      ...(line
        ? [
            // An axis of its own on the right takes the usual one on the left away.
            Plot.axisY({ anchor: "left", label: title, labelArrow: "none", tickFormat: write, ticks: 6 }),
            Plot.line(
              steps.map((step, index) => ({ step, value: scaled[index]! })),
              { x: "step", y: "value", stroke: "var(--ink)", strokeWidth: 2, marker: "dot" },
            ),
            Plot.axisY(
              [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => share * high),
              {
                anchor: "right",
                label: line.label,
                labelArrow: "none",
                tickFormat: (value: number) => line.write((value / high) * line.top),
              },
            ),
          ]
        : []),
    ],
  });
  return fitForPage(figure);
}
