import type { Reform } from "@barkraft/core";
import { type MarginalInhabitant, marginalInhabitant } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";

/** From this age on somebody is taken to earn what the municipality's inhabitants do on average; younger ones nothing. */
const earningAge = 16;

export interface InhabitantAsked {
  /** Code or name. */
  readonly place: string;
  readonly year: number;
  readonly age: number;
  /** SEK a year, or the mean of the municipality's inhabitants; by age unless said. */
  readonly taxBase?: number | "mean" | undefined;
  readonly countedIn?: readonly string[] | undefined;
  readonly reform?: Reform | undefined;
}

export interface InhabitantAnswer extends MarginalInhabitant {
  readonly versions: Versions;
  /** Where the person's tax base comes from. */
  readonly taxBaseFrom: "asked" | "mean" | "age";
}

/** What one more inhabitant changes in a municipality. Throws an `InputError` for what does not exist. */
export function oneMoreInhabitant(country: Country, asked: InhabitantAsked): InhabitantAnswer {
  const code = findPlace(country, "municipality", asked.place);
  const ground = country.ground(asked.year, asked.reform);
  const evaluation = country.baseline(asked.year);
  const given = asked.taxBase ?? (asked.age < earningAge ? 0 : "mean");
  const mean =
    (evaluation.value("tax_base", code) ?? Number.NaN) /
    (evaluation.value("population_1_november", code) ?? Number.NaN);
  const person = {
    age: asked.age,
    taxBase: given === "mean" ? Math.round(mean) : given,
    ...(asked.countedIn ? { countedIn: asked.countedIn } : {}),
  };
  const found = marginalInhabitant(ground, code, person);
  const taxBaseFrom =
    asked.taxBase === undefined && given === 0 ? "age" : given === "mean" ? "mean" : "asked";
  return { ...found, versions: country.versions, taxBaseFrom };
}
