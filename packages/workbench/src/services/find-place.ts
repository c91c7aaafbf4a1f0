import { InputError, nearestNames } from "@barkraft/core";
import type { Country } from "./country.ts";
import type { ResultLevel } from "./figures.ts";

/**
 * The code of the place that a user means by a code or a name, whatever the case, with or without the word
 * "kommun", "län" or "region". Throws an `InputError` with near names when there is none.
 */
export function findPlace(country: Country, level: ResultLevel, asked: string): string {
  const { codes, names } = country.places.levels[level]!;
  const wanted = asked.trim();
  if (codes.includes(wanted)) return wanted;
  const plain = simplified(wanted);
  const row = names.findIndex((name) => simplified(name) === plain);
  if (row >= 0) return codes[row]!;
  const near = nearestNames(wanted, names);
  const lostZero = codes.includes(`0${wanted}`) ? `0${wanted}` : undefined;
  throw new InputError([
    {
      code: "unknown_place",
      place: level,
      found: `'${asked}'`,
      expected: `the code or name of a ${level}`,
      advice: lostZero
        ? `Codes keep their leading zero: ${lostZero} is ${names[codes.indexOf(lostZero)]}.`
        : near.length > 0
          ? `Did you mean ${near.join(", ")}?`
          : `For example ${codes[0]} or ${names[0]}.`,
    },
  ]);
}

function simplified(name: string): string {
  return name
    .toLocaleLowerCase("sv")
    .replace(/^region\s+|regionen$|\s+(kommun|stad|län)$/g, "")
    .replace(/s$/, "")
    .trim();
}
