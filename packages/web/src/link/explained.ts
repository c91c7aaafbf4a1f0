/** A figure that can be explained: a quantity at a place. */
export interface Figure {
  readonly id: string;
  readonly code: string;
}

const between = "~";

/** The way from the figure that was asked about to the one that is open, as it stands in a link. */
export function writeTrail(trail: readonly Figure[]): string {
  return trail.map(({ id, code }) => `${code}:${id}`).join(between);
}

/** The trail in a link, outermost first; parts that are not figures are left out. */
export function readTrail(text: string | undefined): Figure[] {
  if (!text) return [];
  return text.split(between).flatMap((part) => {
    const cut = part.indexOf(":");
    return cut > 0 && cut < part.length - 1 ? [{ code: part.slice(0, cut), id: part.slice(cut + 1) }] : [];
  });
}
