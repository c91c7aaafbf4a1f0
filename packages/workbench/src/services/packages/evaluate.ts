import { InputError, nearestNames, readWrittenNumber } from "@barkraft/core";
import {
  type Equality,
  evaluatePackage,
  type KeyColumn,
  type PackageOutcome,
  type PackagePlaces,
  type SupportPackage,
  sameMoneyAsGrant,
  withAmounts,
} from "@barkraft/finance";
import { type CountyRate, sameMoneyWords, usualJobs, usualMunicipalShare } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { countyRates, needFor, placesFor } from "./places.ts";

/** A package computed over the country's figures. */
export interface PackageAnswer {
  readonly outcome: PackageOutcome;
  readonly places: PackagePlaces;
  /** Inhabitants of each place, for amounts per inhabitant. */
  readonly inhabitants: KeyColumn;
  readonly counties: readonly CountyRate[];
  readonly versions: Versions;
}

/** Computes a package. Throws an `InputError` with everything that cannot be shared. */
export async function answerPackage(country: Country, document: SupportPackage): Promise<PackageAnswer> {
  const places = await placesFor(country, document.year);
  const need = await needFor(country, document);
  const outcome = evaluatePackage(document, places, need);
  const { perInhabitant, columns } = places;
  const inhabitants = perInhabitant.kind === "column" ? columns.get(perInhabitant.column) : undefined;
  const counties = await countyRates(country);
  return { outcome, places, inhabitants: inhabitants!, counties, versions: country.versions };
}

/** The same money as a general grant to municipalities and regions by the usual assumptions. */
export function sameMoney(document: SupportPackage, equal: Equality): SupportPackage {
  return sameMoneyAsGrant(document, equal, usualMunicipalShare, sameMoneyWords[equal], usualJobs);
}

const largestAmount = 1e13;

/** The package with the amounts that `ID=SEK` says. Throws an `InputError` with every one that is wrong. */
export function withWrittenAmounts(document: SupportPackage, written: readonly string[]): SupportPackage {
  const ids = document.measures.map(({ id }) => id);
  const problems = [];
  const amounts = new Map<string, number>();
  for (const each of written) {
    const [id = "", text = ""] = each.split(/=(.*)/s);
    const isUnknown = text === "unknown";
    const amount = isUnknown ? Number.NaN : readWrittenNumber(text, "SEK");
    const [near] = nearestNames(id, ids, 1);
    if (!ids.includes(id)) {
      problems.push({
        code: "unknown_measure",
        place: `--amount ${each}`,
        found: id === "" ? "nothing" : `the measure '${id.slice(0, 60)}'`,
        expected: `one of ${ids.join(", ")}`,
        advice: near ? `Did you mean ${near}?` : "Write ID=SEK with the id of a measure of the package.",
      });
    } else if (!isUnknown && !(Number.isInteger(amount) && Math.abs(amount) <= largestAmount)) {
      problems.push({
        code: "amount_not_whole",
        place: `--amount ${each}`,
        found: `'${text.slice(0, 60)}'`,
        expected: "whole kronor, or unknown",
        advice: "Write two billion kronor as 2e9 or 2000000000.",
      });
    } else amounts.set(id, amount);
  }
  if (problems.length > 0) throw new InputError(problems);
  return withAmounts(document, amounts);
}
