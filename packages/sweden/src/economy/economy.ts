import { exactSum, InputError, type Places, type Problem, type Table } from "@barkraft/core";
import {
  type EconomyAssumptions,
  type EconomyDrivers,
  type EconomyLaw,
  type EconomyOpening,
  longestHorizon,
} from "@barkraft/finance";
import { balanceRulesOf } from "../balance-requirement/rules.ts";
import { ageGroups, personsByCode, personsTogether } from "../demography/ages.ts";
import { AccountsOfYear } from "./accounts.ts";
import { type EconomyAssumptionId, type StatedAssumption, statedAssumptions } from "./defaults.ts";
import { type AfterProjection, type PopulationAhead, populationAhead } from "./demography.ts";
import { swedishEconomyLaw } from "./law.ts";
import { type SwedishOpening, swedishOpening } from "./opening.ts";
import { needWeights } from "./services.ts";

/** What a projection of Sweden's municipalities starts from. */
export interface EconomyQuestion {
  /** Year of the last accounts that are known. */
  readonly year: number;
  /** Years ahead. */
  readonly years: number;
  readonly afterProjections: AfterProjection;
  /** Numbers that stand instead of the defaults. */
  readonly assumptions?: Readonly<Partial<Record<EconomyAssumptionId, number>>> | undefined;
  /** Opening reserves by code, SEK. */
  readonly reserve?: Readonly<Record<string, number>> | undefined;
}

/** Everything that the years ahead of Sweden's municipalities are computed from. */
export interface SwedishEconomy extends Omit<SwedishOpening, "opening"> {
  readonly opening: EconomyOpening;
  readonly drivers: EconomyDrivers;
  readonly assumptions: EconomyAssumptions;
  readonly law: EconomyLaw;
  readonly stated: readonly StatedAssumption[];
  readonly population: Pick<PopulationAhead, "projectionFrom" | "projectedUntil">;
  readonly afterProjections: AfterProjection;
}

const firstAccounts = 1998;
const workingAges = [ageGroups.indexOf("20_64")];

/**
 * Opening, drivers, assumptions and law of every municipality for the years after `year`, from what was known then.
 * Throws an `InputError` with everything that cannot be.
 */
export function swedishEconomy(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  question: EconomyQuestion,
): SwedishEconomy {
  const { year, years, afterProjections } = question;
  const panel = tables.get("panel")!;
  const all = places.levels.municipality!.codes;
  const kept = new Map<number, AccountsOfYear>();
  const accounts = (of: number) => {
    const known = kept.get(of) ?? new AccountsOfYear(panel, all, of);
    kept.set(of, known);
    return known;
  };
  requireHorizon(years);
  const weights = needWeights(tables, year);
  const given = question.assumptions ?? {};
  const { opening, ...known } = swedishOpening(tables, places, year, given.interest ?? defaultInterest, {
    reserve: question.reserve,
  });
  const stated = statedAssumptions(year, firstAccounts, accounts, growthOf(tables, opening, weights)).map(
    (each) =>
      given[each.id] === undefined ? each : { ...each, value: given[each.id]!, status: "assumed" as const },
  );
  const problems = stated.flatMap(problemOf);
  if (problems.length > 0) throw new InputError(problems);
  const value = (id: EconomyAssumptionId) => stated.find((each) => each.id === id)!.value;
  const ahead = populationAhead(tables, opening.places, year, years, afterProjections);
  const count = opening.places.length;
  // The reserve changed in 2024; what holds in the last year holds in most of those that are projected.
  const rules = balanceRulesOf(Math.max(2005, year + years));
  const rate = (id: EconomyAssumptionId) => new Float64Array(years).fill(value(id));
  const column = () => new Float64Array(years * count);
  return {
    ...known,
    opening,
    drivers: {
      years,
      national: {
        taxBaseGrowth: rate("tax_base_growth"),
        unitCostGrowth: rate("unit_cost_growth"),
        efficiency: rate("efficiency"),
        interest: rate("interest"),
        grantGrowth: grantGrowth(value("grant_growth"), opening, ahead.population, years),
        addedGrants: new Float64Array(years),
      },
      local: {
        population: ahead.population,
        taxRate: column().map((_, at) => opening.taxRate[at % count]!),
        localTaxBaseGrowth: column(),
        localCostGrowth: column(),
        plannedInvestment: column().fill(Number.NaN),
        addedGrants: column(),
      },
    },
    assumptions: {
      need: weights,
      workingAges,
      grantsFollowNeed: true,
      renewedDebt: value("renewed_debt"),
      retiredDepreciation: value("retired_depreciation"),
      lifetime: value("lifetime"),
      leastInvestment: value("least_investment"),
      balance: {
        recoveryYears: rules.recoveryYears,
        reserveThreshold: Float64Array.from(known.hasNegativeEquity, (negative) =>
          negative ? (rules.thresholdWithNegativeEquity ?? 1) : (rules.threshold ?? 1),
        ),
        reserveCap: rules.cap ?? 1,
        setsAside: true,
        usesReserve: true,
      },
    },
    law: swedishEconomyLaw(opening.places, year),
    stated,
    population: { projectionFrom: ahead.projectionFrom, projectedUntil: ahead.projectedUntil },
    afterProjections,
  };
}

const defaultInterest = 0.025;

/** Growth of the nation's need and of its working ages between two counted years, at the opening year's cost per person. */
function growthOf(
  tables: ReadonlyMap<string, Table>,
  opening: EconomyOpening,
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

/** Grants grow per inhabitant, and with the inhabitants of all places. */
function grantGrowth(
  perInhabitant: number,
  opening: EconomyOpening,
  population: readonly Float64Array[],
  years: number,
): Float64Array {
  const count = opening.places.length;
  const people = (year: number) =>
    exactSum(
      year < 0
        ? opening.population.map((column) => exactSum(column))
        : population.map((column) => exactSum(column.subarray(year * count, (year + 1) * count))),
    );
  return Float64Array.from(
    { length: years },
    (_, year) => ((1 + perInhabitant) * people(year)) / people(year - 1) - 1,
  );
}

function requireHorizon(years: number): void {
  if (Number.isInteger(years) && years >= 1 && years <= longestHorizon) return;
  throw new InputError([
    {
      code: "impossible_horizon",
      place: "years",
      found: String(years),
      expected: `a whole number from 1 to ${longestHorizon}`,
      advice: "Project fewer years.",
    },
  ]);
}

function problemOf({ id, value, unit }: StatedAssumption): Problem[] {
  const isYears = unit === "years";
  const [low, high] = isYears
    ? [1, 200]
    : id === "least_investment" || id === "renewed_debt"
      ? [0, 1]
      : [-0.5, 0.5];
  if (value >= low && value <= high) return [];
  const isPercent = !isYears && Math.abs(value) > 0.5 && Math.abs(value) <= 100;
  return [
    {
      code: isPercent ? "rate_in_wrong_unit" : "impossible_assumption",
      place: id,
      found: String(value),
      expected: isYears ? `years from ${low} to ${high}` : `a share from ${low} to ${high}`,
      advice: isPercent ? "Rates are shares: 0.02 is two percent." : "Choose a value within the range.",
    },
  ];
}
