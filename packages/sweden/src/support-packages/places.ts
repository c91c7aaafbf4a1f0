import { type Evaluation, type Table, worseStatus } from "@barkraft/core";
import type { KeyColumn, PackagePlaces } from "@barkraft/finance";
import { swedishReceivers } from "../allocation/index.ts";

/** Inhabitants on 1 November of the year before, municipalities and regions: what grants per inhabitant count. */
export const countedInhabitants = "population_1_november";

/**
 * The municipalities and regions that share a package of `year`, and what counts as the same for each inhabitant: the
 * population on 1 November of the year before where the year's law is held, else on 31 December of it.
 */
export function packagePlaces(
  tables: ReadonlyMap<string, Table>,
  year: number,
  law: Evaluation | undefined,
): PackagePlaces {
  const own = law && new Map([[countedInhabitants, inhabitantsOf(law)]]);
  const perInhabitant = { kind: "column", column: law ? countedInhabitants : "population@-1" } as const;
  return { ...swedishReceivers(tables, year, { law, own }), perInhabitant };
}

function inhabitantsOf(law: Evaluation): KeyColumn {
  const { codes } = law.places.levels.municipality!;
  return {
    name: countedInhabitants,
    unit: "inhabitants",
    year: law.year - 1,
    status: codes.map((code) => law.status(countedInhabitants, code)).reduce(worseStatus, "published"),
    source: "SCB",
    values: Float64Array.from([
      ...law.column(countedInhabitants),
      ...law.column("region_population_1_november"),
    ]),
  };
}
