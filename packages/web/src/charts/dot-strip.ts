import * as Plot from "@observablehq/plot";
import { chartStyle, fitForPage } from "./frame.ts";

const margin = 40;
/** Half of the widest label at the end of the axis. */
const side = 44;

/** One place on the strip. */
export interface Dot {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  /** Name of its colour class. */
  readonly colour: string;
}

export interface DotStrip {
  readonly dots: readonly Dot[];
  readonly selected: Dot | undefined;
  /** The same figures by law, drawn as strokes under the dots; empty without a reform. */
  readonly law: readonly number[];
  readonly median: number;
  readonly medianLabel: string;
  /** Axis title with unit. */
  readonly title: string;
  readonly width: number;
  readonly write: (value: number) => string;
}

/** Every place as a dot, stacked where they lie close; the selected one is named beside its dot. */
export function drawDotStrip({
  dots,
  selected,
  law,
  median,
  medianLabel,
  title,
  width,
  write,
}: DotStrip): SVGSVGElement | HTMLElement {
  const height = dots.length > 60 ? (width < 500 ? 260 : 310) : 190;
  const values = dots.map(({ value }) => value);
  const radius = radiusThatFits(
    values,
    width - 2 * side,
    height - 2 * margin - 16,
    dots.length > 60 ? 3.6 : 6,
  );
  const middle = (Math.min(...values, 0) + Math.max(...values, 0)) / 2;
  const figure = Plot.plot({
    width,
    height,
    marginTop: margin,
    marginBottom: margin + 4,
    marginLeft: side,
    marginRight: side,
    style: chartStyle,
    x: {
      label: title,
      labelAnchor: "center",
      labelArrow: "none",
      tickFormat: write,
      ticks: width < 500 ? 4 : 8,
      nice: true,
    },
    y: { axis: null },
    marks: [
      Plot.ruleX([0], { stroke: "var(--ink-quiet)", strokeWidth: 1 }),
      Plot.ruleX([median], { stroke: "var(--ink)", strokeDasharray: "3 3" }),
      Plot.text([median], {
        x: (value: number) => value,
        frameAnchor: "top",
        dy: -18,
        fill: "var(--ink)",
        text: () => medianLabel,
      }),
      Plot.tickX(law, {
        x: (value: number) => value,
        stroke: "var(--ink-quiet)",
        strokeOpacity: 0.5,
        insetTop: height - 2 * margin - 4,
        insetBottom: -10,
      }),
      Plot.dot(
        dots,
        Plot.dodgeY({
          x: "value",
          r: radius,
          anchor: "bottom",
          padding: 0.6,
          fill: { value: (dot: Dot) => `var(--${dot.colour})`, scale: null },
          stroke: {
            value: (dot: Dot) => (dot.code === selected?.code ? "var(--ink)" : "var(--dot-edge)"),
            scale: null,
          },
          strokeWidth: 0.5,
          title: (dot: Dot) => `${dot.name} ${write(dot.value)}`,
        }),
      ),
      ...(selected
        ? [
            Plot.ruleX([selected], { x: "value", stroke: "var(--accent)", strokeWidth: 2 }),
            Plot.text([selected], {
              x: "value",
              frameAnchor: "top",
              dy: -2,
              text: (dot: Dot) => `${dot.name} ${write(dot.value)}`,
              textAnchor: selected.value > middle ? "end" : "start",
              dx: selected.value > middle ? -6 : 6,
              fontWeight: 700,
              fill: "var(--accent)",
              stroke: "var(--paper)",
              strokeWidth: 4,
            }),
          ]
        : []),
    ],
  });
  return fitForPage(figure);
}

/** The largest radius, up to `most`, at which the tallest pile of dots still fits in `height`. */
export function radiusThatFits(
  values: readonly number[],
  width: number,
  height: number,
  most: number,
): number {
  const low = Math.min(...values, 0);
  const high = Math.max(...values, 0);
  for (let radius = most; radius > 0.6; radius *= 0.9) {
    const piles = new Map<number, number>();
    for (const value of values) {
      const pile = Math.round(((value - low) / (high - low || 1)) * (width / (2 * radius)));
      piles.set(pile, (piles.get(pile) ?? 0) + 1);
    }
    // Dots of neighbouring piles push each other up, so a pile grows beyond its own dots.
    if (Math.max(0, ...piles.values()) * 2 * radius * 1.6 <= height) return radius;
  }
  return 0.6;
}
