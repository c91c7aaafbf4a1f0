import { exactSum } from "@barkraft/core";
import type { EconomyAssumptions, EconomyDrivers } from "./drivers.ts";
import type { EconomyLaw } from "./law.ts";
import type { EconomyOpening } from "./opening.ts";

/**
 * What follows from the opening and the drivers alone, whatever the economy does: it is made once and read by every
 * path. Columns of `years × places` are laid out as the drivers' are.
 */
export interface PreparedEconomy {
  /** Growth of the place's working ages against that of the nation. */
  readonly relativeTaxBase: Float64Array;
  /** Inhabitants at the end of each year, the opening first: `(years + 1) × places`. */
  readonly inhabitants: Float64Array;
  /** What the need of each year costs in the prices of the opening, one column per service. SEK. */
  readonly serviceCost: readonly Float64Array[];
  /** Their sum. */
  readonly netCost: Float64Array;
  /** Grants other than income equalisation, in the prices of the opening. SEK. */
  readonly otherGrants: Float64Array;
  /** General grants to all places together in the opening year, SEK. */
  readonly appropriation: number;
  readonly openingIncomeEqualisation: Float64Array;
}

/** Prepares a projection: demography's share of tax base, cost and grants. */
export function prepareEconomy(
  opening: EconomyOpening,
  drivers: EconomyDrivers,
  assumptions: EconomyAssumptions,
  law: EconomyLaw,
): PreparedEconomy {
  const { years } = drivers;
  const count = opening.places.length;
  const size = years * count;
  const weigh = (weights: readonly number[]) => weighedPeople(opening, drivers, weights);
  const inhabitants = weigh(opening.ages.map(() => 1));
  const working = weigh(opening.ages.map((_, age) => (assumptions.workingAges.includes(age) ? 1 : 0)));

  const serviceCost = opening.serviceCost.map((cost, service) => {
    const weights = assumptions.need[service]!;
    const isNeeded = weights.some((weight) => weight !== 0);
    const need = isNeeded ? weigh(weights) : new Float64Array(size + count).fill(1);
    return need.subarray(count).map((each, at) => cost[at % count]! * (each / need[at % count]!));
  });
  const netCost = new Float64Array(size);
  for (const column of serviceCost) addTimes(netCost, column, 1);

  const openingInhabitants = inhabitants.slice(0, count);
  const appropriation = exactSum(opening.grants);
  const { incomeEqualisation } = law({
    year: opening.year,
    equalisedTaxBase: broughtForward(opening.taxBaseYearBefore, exactSum(opening.taxBase)),
    inhabitants: openingInhabitants,
    otherGrants: new Float64Array(count),
    appropriation,
  });
  const other = opening.grants.map((grants, place) => grants - incomeEqualisation[place]!);
  const costOfAges = weigh(nationalCostByAge(opening, assumptions));
  return {
    relativeTaxBase: relativeTaxBase(opening.taxBase, working, years),
    inhabitants,
    serviceCost,
    netCost,
    otherGrants: otherGrants(other, inhabitants, costOfAges, years, assumptions.grantsFollowNeed),
    appropriation,
    openingIncomeEqualisation: incomeEqualisation,
  };
}

/** The people of each place and turn of year, weighed by age: `(years + 1) × places`, the opening first. */
function weighedPeople(
  opening: EconomyOpening,
  { years, local }: EconomyDrivers,
  weights: readonly number[],
): Float64Array {
  const count = opening.places.length;
  const sum = new Float64Array((years + 1) * count);
  weights.forEach((weight, age) => {
    addTimes(sum.subarray(0, count), opening.population[age]!, weight);
    addTimes(sum.subarray(count), local.population[age]!, weight);
  });
  return sum;
}

function addTimes(sum: Float64Array, column: Float64Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + weight * column[at]!;
}

/** A tax base of an earlier year brought to a later one by the growth of the national tax base. */
export function broughtForward(earlier: Float64Array, laterTotal: number): Float64Array {
  const factor = laterTotal / exactSum(earlier);
  return earlier.map((base) => base * factor);
}

/** The working ages move the tax base between places and leave the nation's growth as it is driven. */
function relativeTaxBase(opening: Float64Array, working: Float64Array, years: number): Float64Array {
  const count = opening.length;
  const relative = new Float64Array(years * count);
  let before = opening;
  for (let year = 0; year < years; year++) {
    const after = before.map(
      (base, place) => (base * working[(year + 1) * count + place]!) / working[year * count + place]!,
    );
    const national = exactSum(after) / exactSum(before);
    for (let place = 0; place < count; place++) {
      relative[year * count + place] = after[place]! / before[place]! / national;
    }
    before = after;
  }
  return relative;
}

/**
 * Grants other than income equalisation stay the same per inhabitant in real terms. Where they follow need, what the
 * place's ages cost beyond the mean of all places is added as it changes. The year's grants count the inhabitants and
 * ages of the turn of the year before.
 */
function otherGrants(
  other: Float64Array,
  inhabitants: Float64Array,
  costOfAges: Float64Array,
  years: number,
  followNeed: boolean,
): Float64Array {
  const count = other.length;
  const beyondMean = (year: number): Float64Array => {
    const people = inhabitants.subarray(year * count, (year + 1) * count);
    const cost = costOfAges.subarray(year * count, (year + 1) * count);
    const mean = exactSum(cost) / exactSum(people);
    return cost.map((each, place) => each / people[place]! - mean);
  };
  const first = beyondMean(0);
  const column = new Float64Array(years * count);
  for (let year = 0; year < years; year++) {
    const now = followNeed ? beyondMean(year) : first;
    for (let place = 0; place < count; place++) {
      const perInhabitant = other[place]! / inhabitants[place]! + now[place]! - first[place]!;
      column[year * count + place] = perInhabitant * inhabitants[year * count + place]!;
    }
  }
  return column;
}

/** What one person of each age costs in the mean of all places in the opening year, SEK. */
function nationalCostByAge(opening: EconomyOpening, { need }: EconomyAssumptions): readonly number[] {
  const people = opening.population.map((column) => exactSum(column));
  const perPerson = people.map(() => 0);
  opening.serviceCost.forEach((cost, service) => {
    const weights = need[service]!;
    const weighed = weights.reduce((sum, weight, age) => sum + weight * people[age]!, 0);
    if (weighed === 0) return;
    const scale = exactSum(cost) / weighed;
    weights.forEach((weight, age) => {
      perPerson[age]! += weight * scale;
    });
  });
  return perPerson;
}
