import type { Problem } from "../../text/input-error.ts";
import type { Scheme } from "../declaration/scheme.ts";
import type { Change } from "./reform-change.ts";

type Changes = Readonly<Record<string, Change>>;

/** What is wrong with the changes of a reform as a whole: a number changed in two places, a date outside the law that is held. */
export function checkChanges({ declaration }: Scheme, changes: Changes): Problem[] {
  const entries = Object.entries(changes);
  const [first, last] = declaration.years ?? [];
  return entries.flatMap(([path, change]) => [
    ...changedTwice(path, change, changes),
    ...(first !== undefined && last !== undefined ? datesOutside(path, change, first, last) : []),
  ]);
}

/** A place's own path beside the same place among the codes of the whole parameter: two values for one number. */
function changedTwice(path: string, change: Change, changes: Changes): Problem[] {
  if (typeof change !== "object" || change === null) return [];
  return Object.keys(change)
    .map((code) => `${path}.${code}`)
    .filter((part) => Object.hasOwn(changes, part))
    .map((part) => ({
      code: "changed_twice",
      place: part,
      found: `two changes, one of them under '${path}'`,
      expected: "one change of each number",
      advice: "Leave one of the two out.",
    }));
}

function datesOutside(path: string, change: Change, first: number, last: number): Problem[] {
  if (typeof change !== "object" || change === null) return [];
  return Object.keys(change)
    .filter((key) => /^\d{4}-\d{2}-\d{2}$/.test(key))
    .filter((day) => day < `${first}-01-01` || day > `${last}-12-31`)
    .map((day) => ({
      code: "date_outside_law",
      place: path,
      found: `'${day}'`,
      expected: `a day from ${first}-01-01 to ${last}-12-31`,
      advice: "Other years have other rules, which are not covered.",
    }));
}
