import { exactSum } from "@barkraft/core";
import {
  type Alternatives,
  type AssumptionChanges,
  type AssumptionValues,
  type AssumptionWeight,
  alternativesTo,
  assumptionValues,
  assumptionWeights,
  type SectorYear,
  type SupportNeeded,
  sectorYears,
  supportNeeded,
} from "@barkraft/finance";
import { balanceRulesOf } from "../balance-requirement/rules.ts";
import { type SupportAssumptionId, supportAssumptions } from "./assumptions.ts";
import type { SupportGround } from "./ground.ts";

/** What the association said was lacking in 2021 beyond what was promised, SEK; municipalities and regions. */
export const associationsSupport = 8e9;

/** Reserves for evening out results as Statistics Sweden counted them in August 2020; SEK, and how many hold one. */
export const nationalReserves = {
  municipalities: { amount: 17.5e9, holders: 156 },
  regions: { amount: 0.8e9, holders: 8 },
} as const;

export interface SupportQuestion {
  /** In the place of assumptions, in their units. */
  readonly assume?: AssumptionChanges;
  /** The year that is asked about, of those of the path. */
  readonly year: number;
  /** Share of the municipalities that a support per inhabitant is to keep from cutting. */
  readonly share: number;
  /** A municipality's own reserve, SEK, by code; unknown where nothing is said. */
  readonly reserves?: Readonly<Record<string, number>>;
}

/** A year of the path: municipalities together, and what is lacking. SEK of the year. */
export interface SupportYear {
  readonly year: number;
  readonly taxRevenue: number;
  readonly grants: number;
  readonly netCost: number;
  readonly financialNet: number;
  readonly result: number;
  readonly wanted: number;
  /** Municipalities alone. */
  readonly needed: SupportNeeded;
  /** As one purse with the regions, taken to be in the same position. */
  readonly withRegions: number;
  /** Employees whose work would cease if each municipality cuts what it lacks. */
  readonly jobs: number;
}

export interface SupportAnswer {
  readonly values: AssumptionValues<SupportAssumptionId>;
  readonly years: readonly SupportYear[];
  /** The year that is asked about. */
  readonly asked: SupportYear;
  readonly places: SectorYear & Alternatives;
  /** Rise of the mean tax rate that would bring in what the municipalities lack together; share of taxed income. */
  readonly taxRiseTogether: number;
  readonly yearsToRestore: number;
  /** How each assumption moves `withRegions` of the year. */
  readonly sensitivity: readonly AssumptionWeight<SupportAssumptionId>[];
}

type Values = AssumptionValues<SupportAssumptionId>;

/**
 * The support that keeps the sector from cutting in real terms, and what it would take to do without. Throws an
 * `InputError` with every assumption that is unknown or impossible.
 */
export function supportAnswer(ground: SupportGround, question: SupportQuestion): SupportAnswer {
  const assumptions = supportAssumptions(ground.facts);
  const values = assumptionValues(assumptions, question.assume);
  const path = pathOf(ground, values);
  const at = path.findIndex(({ year }) => year === question.year);
  const years = path.map((year) => summed(ground, year, values, question.share));
  const asked = years[at]!;
  const { recoveryYears } = balanceRulesOf(question.year);
  const reserve = Float64Array.from(ground.codes, (code) => question.reserves?.[code] ?? Number.NaN);
  const alternatives = alternativesTo(path[at]!, {
    reserve,
    costPerEmployee: costPerEmployee(ground, values, question.year),
    yearsToRestore: recoveryYears,
  });
  return {
    values,
    years,
    asked,
    places: { ...path[at]!, ...alternatives },
    taxRiseTogether: asked.needed.together / exactSum(path[at]!.taxBase),
    yearsToRestore: recoveryYears,
    sensitivity: assumptionWeights(
      assumptions,
      values,
      (changed) => signedWithRegions(pathOf(ground, changed)[at]!, changed),
      associationsSupport,
    ),
  };
}

/** The path that the assumptions describe. */
function pathOf(ground: SupportGround, values: Values): SectorYear[] {
  const share = values.municipal_share / 100;
  const promised = [values.promised_first_year, values.promised_later, values.promised_later];
  return sectorYears(
    { ...ground, need: ground.need.map((year) => year.map((growth) => (growth * values.need_met) / 100)) },
    {
      taxBaseGrowth: [values.growth_first_year, values.growth_second_year, values.growth_third_year].map(
        (growth) => growth / 100,
      ),
      priceGrowth: values.price_growth / 100,
      efficiency: values.efficiency / 100,
      promised: promised.map((amount) => amount * 1e9 * share),
      wantedResult: values.wanted_result / 100,
    },
  );
}

function summed(ground: SupportGround, year: SectorYear, values: Values, share: number): SupportYear {
  const needed = supportNeeded(year.shortfall, ground.population, share);
  const cost = costPerEmployee(ground, values, year.year);
  return {
    year: year.year,
    taxRevenue: exactSum(year.taxRevenue),
    grants: exactSum(year.grants),
    netCost: exactSum(year.netCost),
    financialNet: exactSum(year.financialNet),
    result: exactSum(year.result),
    wanted: exactSum(year.wanted),
    needed,
    withRegions: Math.max(0, signedWithRegions(year, values)),
    jobs: exactSum(year.shortfall.map((lack, place) => Math.max(0, lack) / cost[place]!)),
  };
}

/** What the sector lacks with its regions; negative where there is room. */
function signedWithRegions({ shortfall }: SectorYear, values: Values): number {
  return exactSum(shortfall) * (1 + values.region_share / 100);
}

function costPerEmployee(ground: SupportGround, values: Values, year: number): Float64Array {
  let price = 1;
  for (let step = ground.year; step < year; step++) price *= 1 + values.price_growth / 100;
  return ground.costPerEmployee.map((cost) => cost * price);
}
