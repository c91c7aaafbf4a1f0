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
  { years, local }: EconomyDrivers,
  assumptions: EconomyAssumptions,
  law: EconomyLaw,
): PreparedEconomy {
  const count = opening.places.length;
  const size = years * count;
  const peopleAt = (age: number, year: number, place: number) =>
    year < 0 ? opening.population[age]![place]! : local.population[age]![year * count + place]!;

  const inhabitants = new Float64Array(size + count);
  const working = new Float64Array(size + count);
  for (let at = 0; at < inhabitants.length; at++) {
    const [year, place] = [Math.floor(at / count) - 1, at % count];
    for (let age = 0; age < opening.ages.length; age++) inhabitants[at]! += peopleAt(age, year, place);
    for (const age of assumptions.workingAges) working[at]! += peopleAt(age, year, place);
  }

  const serviceCost = opening.serviceCost.map((cost, service) => {
    const weights = assumptions.need[service]!;
    const isNeeded = weights.some((weight) => weight !== 0);
    const need = (year: number, place: number) => {
      let sum = 0;
      for (let age = 0; age < weights.length; age++) sum += weights[age]! * peopleAt(age, year, place);
      return sum;
    };
    const column = new Float64Array(size);
    for (let place = 0; place < count; place++) {
      const atOpening = isNeeded ? need(-1, place) : 1;
      for (let year = 0; year < years; year++) {
        const ratio = isNeeded ? need(year, place) / atOpening : 1;
        column[year * count + place] = cost[place]! * ratio;
      }
    }
    return column;
  });
  const netCost = new Float64Array(size);
  for (const column of serviceCost) {
    for (let at = 0; at < size; at++) netCost[at]! += column[at]!;
  }

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
  return {
    relativeTaxBase: relativeTaxBase(opening.taxBase, working, years),
    inhabitants,
    serviceCost,
    netCost,
    otherGrants: otherGrants(other, { opening, inhabitants, years, assumptions, peopleAt }),
    appropriation,
    openingIncomeEqualisation: incomeEqualisation,
  };
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
  at: {
    readonly opening: EconomyOpening;
    readonly inhabitants: Float64Array;
    readonly years: number;
    readonly assumptions: EconomyAssumptions;
    readonly peopleAt: (age: number, year: number, place: number) => number;
  },
): Float64Array {
  const { opening, inhabitants, years, assumptions, peopleAt } = at;
  const count = opening.places.length;
  const unitCost = nationalCostByAge(opening, assumptions);
  const beyondMean = (year: number): Float64Array => {
    const cost = new Float64Array(count);
    for (let place = 0; place < count; place++) {
      for (let age = 0; age < unitCost.length; age++)
        cost[place]! += unitCost[age]! * peopleAt(age, year, place);
    }
    const from = (year + 1) * count;
    const mean = exactSum(cost) / exactSum(inhabitants.subarray(from, from + count));
    return cost.map((each, place) => each / inhabitants[from + place]! - mean);
  };
  const first = beyondMean(-1);
  const column = new Float64Array(years * count);
  for (let year = 0; year < years; year++) {
    const now = assumptions.grantsFollowNeed ? beyondMean(year - 1) : first;
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
