import { nearestNames } from "@barkraft/core";
import { type ShownLevel, shownLevels } from "../../link/search.ts";

/** A place that can be found by its name. */
export interface FoundPlace {
  readonly level: ShownLevel;
  readonly code: string;
  readonly name: string;
}

const fold = (text: string) => text.toLocaleLowerCase("sv").trim();

/** The places that a half-written name or a code may mean, best first. */
export function matchesOf(
  written: string,
  lists: Readonly<Record<string, { readonly codes: readonly string[]; readonly names: readonly string[] }>>,
  most: number,
  levels: readonly ShownLevel[] = shownLevels,
): FoundPlace[] {
  const wanted = fold(written);
  if (wanted === "") return [];
  const places: FoundPlace[] = levels.flatMap((level) =>
    (lists[level]?.names ?? []).map((name, row) => ({ level, code: lists[level]!.codes[row]!, name })),
  );
  const rank = ({ name, code }: FoundPlace): number => {
    const folded = fold(name);
    if (folded === wanted || code === wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    if (folded.split(/[\s-]/).some((word) => word.startsWith(wanted))) return 2;
    return folded.includes(wanted) ? 3 : 4;
  };
  const ranked = places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((each) => each.rank < 4)
    .sort((a, b) => a.rank - b.rank || a.place.name.localeCompare(b.place.name, "sv"))
    .map(({ place }) => place);
  if (ranked.length > 0) return ranked.slice(0, most);
  const near = nearestNames(wanted, new Set(places.map(({ name }) => name)), most);
  return near.flatMap((name) => places.filter((place) => place.name === name)).slice(0, most);
}
