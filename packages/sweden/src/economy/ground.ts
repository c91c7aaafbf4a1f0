import { exactSum, type Places, type Table } from "@barkraft/core";
import { ageGroups, personsByCode, personsTogether } from "../demography/ages.ts";
import { type StatedAssumption, statedAssumptions } from "./drivers/defaults.ts";
import { type KnownPersons, knownPersons } from "./drivers/demography.ts";
import { AccountsOfYear } from "./opening/accounts.ts";
import { type BookedOpening, type SwedishOpening, swedishOpening } from "./opening/opening.ts";
import { needWeights } from "./opening/services.ts";

/** What the figures say of the year that a projection is opened in: everything that is not chosen. */
export interface EconomyGround extends SwedishOpening {
  readonly persons: KnownPersons;
  /** `[service][age]`. */
  readonly need: readonly (readonly number[])[];
  /** The default drivers and assumptions, each with range and basis. */
  readonly stated: readonly StatedAssumption[];
}

const firstAccounts = 1998;

/** Ages that the tax base follows. */
export const workingAges = [ageGroups.indexOf("20_64")];

/**
 * Lines up what was known of every municipality when the accounts of `year` were closed. Throws an `InputError` for a
 * year that no projection can be opened in.
 */
export function economyGround(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  year: number,
): EconomyGround {
  const found = swedishOpening(tables, places, year);
  const need = needWeights(tables, year);
  const panel = tables.get("panel")!;
  const all = places.levels.municipality!.codes;
  const kept = new Map<number, AccountsOfYear>();
  const accounts = (of: number) => {
    const known = kept.get(of) ?? new AccountsOfYear(panel, all, of);
    kept.set(of, known);
    return known;
  };
  return {
    ...found,
    persons: knownPersons(tables, found.opening.places, year),
    need,
    stated: statedAssumptions(year, firstAccounts, accounts, growthOf(tables, found.opening, need)),
  };
}

/** Growth of the nation's need and of its working ages between two counted years, at the opening's cost per person. */
function growthOf(
  tables: ReadonlyMap<string, Table>,
  opening: BookedOpening,
  weights: readonly (readonly number[])[],
) {
  const counted = new Map(
    personsTogether(personsByCode(tables, opening.year).values()).map(({ year, persons }) => [year, persons]),
  );
  const now = opening.population.map((column) => exactSum(column));
  const perPerson = now.map((_, age) =>
    weights.reduce((sum, row, service) => {
      const weighed = row.reduce((total, weight, group) => total + weight * now[group]!, 0);
      return sum + (exactSum(opening.serviceCost[service]!) * row[age]!) / weighed;
    }, 0),
  );
  const between = (levelOf: (persons: readonly number[]) => number) => (from: number, to: number) => {
    const [before, after] = [counted.get(from), counted.get(to)];
    // Before every municipality is counted the growth is taken to be nought.
    return before && after ? levelOf(after) / levelOf(before) - 1 : 0;
  };
  return {
    need: between((persons) => persons.reduce((sum, count, age) => sum + count * perPerson[age]!, 0)),
    workers: between((persons) => workingAges.reduce((sum, age) => sum + persons[age]!, 0)),
  };
}
