/** How the text of every chart is set. */
export const chartStyle = {
  fontFamily: "inherit",
  fontSize: "13px",
  background: "transparent",
  overflow: "visible",
} as const;

export type Drawing = SVGSVGElement | HTMLElement;

/** Takes out of a drawing what the page's content security policy and screen readers do not allow. */
export function fitForPage(figure: Drawing): Drawing {
  // What the style element says stands in the style sheet.
  for (const style of figure.querySelectorAll("style")) style.remove();
  // The figure as a whole has a name; its groups, which have no role, may not have one.
  for (const group of figure.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return figure;
}

/** Colours that colour-blind readers can tell apart; a series is known by its label and its dashes first. */
export const seriesColours = [1, 2, 3, 4, 5, 6].map((number) => `var(--series-${number})`);

/** Dashes by the number of the series, so that no line is known by its colour alone. */
export const seriesDashes = [undefined, "7 4", "2 3", "10 3 2 3", "4 2", "1 5"] as const;

/** Pushes labels apart that would be written over each other; keeps their order. */
export function spreadLabels(wanted: readonly number[], least: number, low: number, high: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]!);
  const places = [...wanted];
  let before = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    places[index] = Math.max(wanted[index]!, before + least, low);
    before = places[index]!;
  }
  let after = Number.POSITIVE_INFINITY;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index]!, after - least, high);
    after = places[index]!;
  }
  return places;
}
