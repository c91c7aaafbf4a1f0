import { exactSum, InputError, type Places, type Problem, type Table } from "@barkraft/core";
import {
  type EconomyAssumptions,
  type EconomyDrivers,
  type EconomyLaw,
  type EconomyOpening,
  longestHorizon,
} from "@barkraft/finance";
import { balanceRulesOf } from "../balance-requirement/rules.ts";
import { chosenAssumptions, type EconomyChanges } from "./drivers/changes.ts";
import type { StatedAssumption } from "./drivers/defaults.ts";
import { chosenDelays } from "./drivers/delayed-grants.ts";
import { type AfterProjection, type KnownPersons, populationAhead } from "./drivers/demography.ts";
import { applyPlaceChanges } from "./drivers/place-changes.ts";
import { type EconomyGround, economyGround, workingAges } from "./ground.ts";
import { swedishEconomyLaw } from "./law.ts";

/** How far ahead, and what is chosen differently from the figures. */
export interface EconomyChoice extends EconomyChanges {
  /** Years ahead. */
  readonly years: number;
  readonly afterProjections: AfterProjection;
}

/** What a projection of Sweden's municipalities starts from. */
export interface EconomyQuestion extends EconomyChoice {
  /** Year of the last accounts that are known. */
  readonly year: number;
}

/** Everything that the years ahead of Sweden's municipalities are computed from. */
export interface SwedishEconomy
  extends Pick<
    EconomyGround,
    "leftOut" | "isTaxBasePublished" | "boundSelfFinancing" | "groupDebtBeyondOwn" | "hasNegativeEquity"
  > {
  readonly opening: EconomyOpening;
  readonly drivers: EconomyDrivers;
  readonly assumptions: EconomyAssumptions;
  readonly law: EconomyLaw;
  /** Growth of what each group owes beyond the municipality, a share of each projected year. */
  readonly groupDebtGrowth: Float64Array;
  /** The assumptions in use: the defaults with what was chosen instead. */
  readonly stated: readonly StatedAssumption[];
  readonly population: Pick<KnownPersons, "projectionFrom" | "projectedUntil">;
  readonly afterProjections: AfterProjection;
}

/**
 * Opening, drivers, assumptions and law of every municipality for the years after `year`, from what was known then.
 * Throws an `InputError` with everything that cannot be.
 */
export function swedishEconomy(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  question: EconomyQuestion,
): SwedishEconomy {
  return economyFrom(economyGround(tables, places, question.year), question);
}

/**
 * The same from a ground that is at hand: quick enough to follow a slider. `population` may be that of an economy from the
 * same ground with the same years and rule.
 */
export function economyFrom(
  ground: EconomyGround,
  choice: EconomyChoice,
  population?: readonly Float64Array[],
): SwedishEconomy {
  const { years, afterProjections } = choice;
  const { year, places: codes } = ground.opening;
  requireHorizon(ground, choice);
  const count = codes.length;
  const chosen = chosenAssumptions(ground.stated, choice.assumptions ?? {}, {
    first: year + 1,
    last: year + years,
  });
  const persons = population ?? populationAhead(ground.persons, year, years, afterProjections);
  const opening = openingWith(ground, chosen.at("interest", year), choice);
  const column = () => new Float64Array(years * count);
  const local = {
    population: persons,
    taxRate: column().map((_, at) => opening.taxRate[at % count]!),
    localTaxBaseGrowth: column(),
    localCostGrowth: column(),
    plannedInvestment: column().fill(Number.NaN),
    addedGrants: column(),
  };
  const where = { codes, first: year + 1, years };
  const rate = (id: Parameters<typeof chosen.at>[0]) =>
    Float64Array.from({ length: years }, (_, step) => chosen.at(id, year + step + 1));
  const grantGrowth = withInhabitants(rate("grant_growth"), opening, persons);
  const delayed = chosenDelays(opening, grantGrowth, choice.delayedGrants ?? {});
  const problems: Problem[] = [
    ...chosen.problems,
    ...delayed.problems,
    ...applyPlaceChanges(local, choice.places ?? {}, where),
    ...reserveProblems(choice),
  ];
  if (problems.length > 0) throw new InputError(problems);

  const { leftOut, isTaxBasePublished, boundSelfFinancing, groupDebtBeyondOwn, hasNegativeEquity } = ground;
  return {
    leftOut,
    isTaxBasePublished,
    boundSelfFinancing,
    groupDebtBeyondOwn,
    hasNegativeEquity,
    opening,
    drivers: {
      years,
      national: {
        taxBaseGrowth: rate("tax_base_growth"),
        unitCostGrowth: rate("unit_cost_growth"),
        efficiency: rate("efficiency"),
        interest: rate("interest"),
        grantGrowth,
        addedGrants: delayed.added,
      },
      local,
    },
    assumptions: {
      need: ground.need,
      workingAges,
      grantsFollowNeed: true,
      renewedDebt: chosen.at("renewed_debt", year),
      retiredDepreciation: chosen.at("retired_depreciation", year),
      lifetime: chosen.at("lifetime", year),
      leastInvestment: chosen.at("least_investment", year),
      balance: balancePolicy(ground, year + years),
    },
    law: swedishEconomyLaw(codes, year),
    groupDebtGrowth: rate("group_debt_growth"),
    stated: chosen.stated,
    population: {
      projectionFrom: ground.persons.projectionFrom,
      projectedUntil: ground.persons.projectedUntil,
    },
    afterProjections,
  };
}

function openingWith(
  ground: EconomyGround,
  interest: number,
  { places = {} }: EconomyChoice,
): EconomyOpening {
  const { opening, financialNet } = ground;
  return {
    ...opening,
    otherFinancialNet: financialNet.map((net, place) => net + interest * opening.debt[place]!),
    effectiveInterest: interest,
    reserve: Float64Array.from(opening.places, (code) => places[code]?.reserve ?? 0),
  };
}

const firstBalanceYear = 2005;

/** The reserve changed in 2024; what holds in the last year holds in most of those that are projected. */
function balancePolicy({ hasNegativeEquity }: EconomyGround, lastYear: number) {
  const rules = balanceRulesOf(Math.max(firstBalanceYear, lastYear));
  return {
    recoveryYears: rules.recoveryYears,
    // Before there was a reserve nothing could be set aside.
    reserveThreshold: Float64Array.from(hasNegativeEquity, (negative) =>
      negative ? (rules.thresholdWithNegativeEquity ?? 1) : (rules.threshold ?? 1),
    ),
    reserveCap: rules.cap ?? 1,
    setsAside: true,
    usesReserve: true,
  };
}

/** Growth per inhabitant together with that of the inhabitants of all places. */
function withInhabitants(
  perInhabitant: Float64Array,
  opening: EconomyOpening,
  population: readonly Float64Array[],
): Float64Array {
  const people = peopleOf(opening, population);
  return perInhabitant.map((growth, step) => ((1 + growth) * people[step + 1]!) / people[step]! - 1);
}

const counted = new WeakMap<readonly Float64Array[], readonly number[]>();

/** Inhabitants of all places, the opening first; counted once for each population, because a slider asks again and again. */
function peopleOf(opening: EconomyOpening, population: readonly Float64Array[]): readonly number[] {
  const count = opening.places.length;
  const together = (columns: readonly Float64Array[]) => exactSum(columns.map((column) => exactSum(column)));
  const years = population[0]!.length / count;
  const people = counted.get(population) ?? [
    together(opening.population),
    ...Array.from({ length: years }, (_, step) =>
      together(population.map((column) => column.subarray(step * count, (step + 1) * count))),
    ),
  ];
  counted.set(population, people);
  return people;
}

function reserveProblems({ places = {} }: EconomyChoice): Problem[] {
  return Object.entries(places).flatMap(([code, { reserve = 0 }]) =>
    reserve >= 0 && reserve <= 1e12
      ? []
      : [
          {
            code: "impossible_assumption",
            place: `reserve.${code}`,
            found: String(reserve),
            expected: "an amount between 0 and 1000000000000",
            advice: "Choose a value within the range.",
          },
        ],
  );
}

function requireHorizon(
  { opening, persons }: EconomyGround,
  { years, afterProjections }: EconomyChoice,
): void {
  if (!(Number.isInteger(years) && years >= 1 && years <= longestHorizon)) {
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
  const last = persons.projectedUntil ?? opening.year;
  if (afterProjections !== "refuse" || opening.year + years <= last) return;
  throw new InputError([
    {
      code: "past_the_projection",
      place: "years",
      found: `${opening.year + 1}–${opening.year + years}`,
      expected:
        last > opening.year ? `years from ${opening.year + 1} to ${last}` : "a projection of the population",
      advice: "Ask for fewer years ahead, or say what the population does after the projection.",
    },
  ]);
}
