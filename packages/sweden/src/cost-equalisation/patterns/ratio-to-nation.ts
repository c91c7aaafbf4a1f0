import { type Quantity, step, sumOf } from "@barkraft/core";
import type { Words } from "./words.ts";

/** A share of a group in the municipality in relation to the same share in the country, ratio. Förordning (2004:881) 6 d §. */
export function ratioToNation(words: Words, persons: Quantity, group: Quantity) {
  return step({
    ...words,
    level: "municipality",
    unit: "ratio",
    from: { persons, group, nationPersons: sumOf(persons, "nation"), nationGroup: sumOf(group, "nation") },
    formula: ({ persons, group, nationPersons, nationGroup }) =>
      persons / group / (nationPersons / nationGroup),
  });
}
