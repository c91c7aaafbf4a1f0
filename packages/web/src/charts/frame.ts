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

/** A line as a legend shows it. */
export interface NamedLine {
  readonly text: string;
  readonly colour: string;
  readonly dashes: string | undefined;
}

const namedBelow = new WeakMap<Drawing, readonly NamedLine[]>();

/** Says which lines of a drawing have no room for their names in it. */
export function nameBelow(drawing: Drawing, lines: readonly NamedLine[]): void {
  namedBelow.set(drawing, lines);
}

/** The lines of a drawing that a legend under it has to name. */
export const linesNamedBelow = (drawing: Drawing): readonly NamedLine[] => namedBelow.get(drawing) ?? [];

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

const smallTitle = "11px";

/** Sets titles that are wider than the drawing in two lines. They can be measured only once it stands in the page. */
export function breakWideTitles(holder: HTMLElement): void {
  for (const text of holder.querySelectorAll<SVGTextElement>("svg text")) {
    const width = text.ownerSVGElement?.clientWidth ?? 0;
    const words = (text.textContent ?? "").split(" ");
    if (width === 0 || words.length < 4 || text.childElementCount > 0) continue;
    if (text.getComputedTextLength() <= width - 8) continue;
    const half = words.join(" ").length / 2;
    const at = words.findIndex((_, position) => words.slice(0, position + 1).join(" ").length >= half) + 1;
    const isBelow =
      text.getBoundingClientRect().top > holder.getBoundingClientRect().top + holder.clientHeight / 2;
    text.style.fontSize = smallTitle;
    text.replaceChildren(
      ...[words.slice(0, at), words.slice(at)].map((line, position) => {
        const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
        span.setAttribute("x", "0");
        span.setAttribute("dy", position === 1 ? "1.1em" : isBelow ? "-0.9em" : "0");
        span.textContent = line.join(" ");
        return span;
      }),
    );
  }
}
