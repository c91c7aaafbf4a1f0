import { InputError } from "@barkraft/core";
import {
  extendedInvestmentPath,
  type InvestmentTiming,
  type InvestmentYear,
  investmentPath,
} from "@barkraft/finance";
import {
  type DebtShare,
  debtShares,
  type InvestmentGround,
  investmentGround,
  openingYears,
  type StatedAssumption,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { economyTables, groundOf } from "./tables.ts";

/** The result shares of figure 3. */
export const figureShares = [0, 0.01, 0.02, 0.03, 0.04] as const;

export interface InvestmentAsked {
  /** Code or name; all municipalities together unless said. */
  readonly place?: string | undefined;
  /** The last known year, from which the model starts. */
  readonly from: number;
  readonly years: number;
  readonly timing: InvestmentTiming;
  /** Years whose mean self-financing is held. */
  readonly meanFrom: number;
  readonly meanTo: number;
  /** Stands instead of the mean. */
  readonly selfFinancing?: number | undefined;
  /** Growth of tax and grants each year; that of the tax base in the ten years before unless said. */
  readonly growth?: number | undefined;
  /** Growth of the price of investment in the extended model. */
  readonly priceGrowth: number;
  /** Least investment of the extended model as a share of opening depreciation. */
  readonly least: number;
  /** Decided investments in the prices of the opening year, by year, SEK. */
  readonly planned?: Readonly<Record<string, number>> | undefined;
}

export interface InvestmentAnswer {
  readonly code: string | null;
  readonly name: string;
  readonly from: number;
  readonly timing: InvestmentTiming;
  readonly lifetime: number;
  readonly growth: number;
  readonly selfFinancing: number;
  readonly ground: InvestmentGround;
  /** One path of each model for each result share. */
  readonly paths: readonly {
    readonly resultShare: number;
    readonly simple: readonly InvestmentYear[];
    readonly extended: readonly InvestmentYear[];
  }[];
  readonly taxBaseGrowth: StatedAssumption;
  readonly debt: readonly DebtShare[];
  readonly versions: Versions;
}

const lifetime = 33;

/** Figure 3 of a municipality or of all, in the report's model and the extended one. Throws an `InputError` for what cannot be. */
export async function investmentAhead(country: Country, asked: InvestmentAsked): Promise<InvestmentAnswer> {
  const tables = await economyTables(country);
  const code = asked.place === undefined ? undefined : findPlace(country, "municipality", asked.place);
  const ground = investmentGround(tables, country.places, {
    code,
    from: asked.meanFrom,
    to: asked.meanTo,
    until: openingYears.last,
  });
  const { stated } = await groundOf(country, asked.from);
  const taxBaseGrowth = stated.find(({ id }) => id === "tax_base_growth")!;
  const growth = asked.growth ?? taxBaseGrowth.value;
  const selfFinancing = asked.selfFinancing ?? ground.selfFinancing;
  const opening = ground.history.find(({ year }) => year === asked.from)!;
  checkPlanned(asked);
  const each = (value: number) => Array.from({ length: asked.years }, () => value);
  const planned = each(Number.NaN).map((none, at) => asked.planned?.[asked.from + at + 1] ?? none);
  const paths = figureShares.map((resultShare) => {
    const question = {
      depreciation: opening.depreciation,
      taxAndGrants: opening.taxAndGrants,
      growth: each(growth),
      selfFinancing,
      resultShare,
      timing: asked.timing,
      lifetime,
    };
    return {
      resultShare,
      simple: investmentPath(question),
      extended: extendedInvestmentPath({
        ...question,
        retirementYears: lifetime,
        priceGrowth: each(asked.priceGrowth),
        planned,
        leastShare: asked.least,
      }),
    };
  });
  const { codes, names } = country.places.levels.municipality!;
  return {
    code: code ?? null,
    name: code === undefined ? "Sverige" : names[codes.indexOf(code)]!,
    from: asked.from,
    timing: asked.timing,
    lifetime,
    growth,
    selfFinancing,
    ground,
    paths,
    taxBaseGrowth,
    debt: debtShares(tables.get("national")!),
    versions: country.versions,
  };
}

const largestInvestment = 1e13;

/** Throws an `InputError` with every decided investment of a year that is not projected, or of an amount that is none. */
function checkPlanned({ from, years, planned = {} }: InvestmentAsked): void {
  const [first, last] = [from + 1, from + years];
  const problems = Object.entries(planned).flatMap(([year, amount]) => {
    const isProjected = /^\d{4}$/.test(year) && Number(year) >= first && Number(year) <= last;
    if (isProjected && amount >= 0 && amount <= largestInvestment) return [];
    return [
      {
        code: "planned_investment",
        place: `planned ${year}`,
        found: isProjected ? String(amount) : `'${year.slice(0, 60)}'`,
        expected: isProjected
          ? `an amount in SEK from 0 to ${largestInvestment}`
          : `a year from ${first} to ${last}`,
        advice: `For example --planned ${first}=150000000.`,
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
}
