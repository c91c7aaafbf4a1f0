import type { Reference } from "@barkraft/core";

/** One act with what is drawn from it, in the order of its paragraphs. */
export interface ActPart<Item> {
  readonly act: string;
  readonly items: readonly Item[];
}

/** Things that rest on law, act by act in the order in which the acts first occur. */
export function byAct<Item>(
  items: readonly Item[],
  lawOf: (item: Item) => Reference | undefined,
): readonly ActPart<Item>[] {
  const parts = Map.groupBy(items, (item) => lawOf(item)?.act ?? "");
  return [...parts].map(([act, own]) => ({
    act,
    items: own
      .map((item, position) => ({ item, position, paragraph: paragraphOf(lawOf(item)?.section ?? "") }))
      .sort((a, b) => comparePart(a.paragraph, b.paragraph) || a.position - b.position)
      .map(({ item }) => item),
  }));
}

type Paragraph = readonly [chapter: number, number: number, letter: string];

/** The first paragraph that a section names: `11 kap. 12 §` is [11, 12, ""], `20 a §` is [0, 20, "a"]. */
export function paragraphOf(section: string): Paragraph {
  const chapter = Number(/(\d+) kap\./.exec(section)?.[1] ?? 0);
  const [, number, letter = ""] =
    /(\d+)(?: ([a-z])(?= §))?[^§;]*§/.exec(section.replace(/\d+ kap\./, "")) ?? [];
  // What names no paragraph, such as an appendix, stands last.
  return [chapter, number === undefined ? Number.POSITIVE_INFINITY : Number(number), letter];
}

/** The first paragraph as it is printed, or the section itself where it names none. */
export function paragraphText(section: string): string {
  const [chapter, number, letter] = paragraphOf(section);
  if (!Number.isFinite(number)) return section.replace(/ \(.*\)$/, "");
  return `${chapter > 0 ? `${chapter} kap. ` : ""}${number}${letter === "" ? "" : ` ${letter}`} §`;
}

function comparePart(a: Paragraph, b: Paragraph): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}
