import { exactSum } from "@barkraft/core";
import { delayedGrants } from "../delayed-grants.ts";
import type { EconomyDrivers } from "../drivers.ts";
import type { EconomyOpening } from "../opening.ts";
import type { StressTest } from "./stress-test.ts";

/**
 * The drivers with what a stress test adds to them. A delayed grant is booked in the year after; a late one is booked
 * when it is due and paid in the year after, so the accounts see the interest on what is waited for and nothing else.
 */
export function stressedDrivers(
  opening: EconomyOpening,
  drivers: EconomyDrivers,
  test: StressTest,
): EconomyDrivers {
  const { years } = drivers;
  const count = opening.places.length;
  const national = {
    taxBaseGrowth: drivers.national.taxBaseGrowth.slice(),
    unitCostGrowth: drivers.national.unitCostGrowth.slice(),
    efficiency: drivers.national.efficiency,
    interest: drivers.national.interest.slice(),
    grantGrowth: drivers.national.grantGrowth.slice(),
    addedGrants: drivers.national.addedGrants.slice(),
  };
  const local = {
    ...drivers.local,
    population: drivers.local.population.map((column) => column.slice()),
    localTaxBaseGrowth: drivers.local.localTaxBaseGrowth.slice(),
    localCostGrowth: drivers.local.localCostGrowth.slice(),
  };
  const level = opening.ages.map(() => 1);
  const waiting = waitingGrants(opening, drivers, test);
  for (let year = 0; year < years; year++) {
    const struck = test.years[year] ?? {};
    national.taxBaseGrowth[year]! += struck.tax_base_growth ?? 0;
    national.unitCostGrowth[year]! += struck.unit_cost_growth ?? 0;
    national.interest[year]! += struck.interest ?? 0;
    national.grantGrowth[year]! += struck.grant_growth ?? 0;
    if (year + 1 < years) national.addedGrants[year + 1]! -= waiting[year]! * national.interest[year]!;
    opening.ages.forEach((age, group) => {
      level[group]! *= 1 + (struck.population?.[age] ?? 0);
    });
    for (let at = year * count; at < (year + 1) * count; at++) {
      local.localTaxBaseGrowth[at]! += struck.local_tax_base ?? 0;
      local.localCostGrowth[at]! += struck.local_cost ?? 0;
      level.forEach((each, group) => {
        local.population[group]![at]! *= each;
      });
    }
  }
  const shares = national.grantGrowth.map((_, year) => test.years[year]?.delayed_grants ?? 0);
  delayedGrants(exactSum(opening.grants), national.grantGrowth, shares).forEach((amount, year) => {
    national.addedGrants[year]! += amount;
  });
  return { years, national, local };
}

/** What the state owes all places together at the end of each year for grants that are paid late, SEK. */
export function waitingGrants(
  opening: EconomyOpening,
  { years, national }: EconomyDrivers,
  test: StressTest,
): Float64Array {
  const waiting = new Float64Array(years);
  let appropriation = exactSum(opening.grants);
  for (let year = 0; year < years; year++) {
    const { grant_growth: added = 0, late_payment: late = 0 } = test.years[year] ?? {};
    appropriation *= 1 + national.grantGrowth[year]! + added;
    waiting[year] = appropriation * late;
  }
  return waiting;
}
