import { extendedInvestmentPath, type InvestmentYear, investmentPath } from "@barkraft/finance";
import type { OwnValues } from "../../link/own.ts";
import type { parameters } from "./parameters.ts";

/** What GET /v1/investment/ground/{code} answers, as far as the page shows it. */
export interface InvestmentGroundAnswer {
  readonly name: string;
  readonly self_financing: number | null;
  readonly mean_of_years: readonly number[];
  readonly history: readonly {
    readonly year: number;
    readonly tax_and_grants: number | null;
    readonly result: number | null;
    readonly depreciation: number | null;
    readonly investment: number | null;
    readonly self_financing: number | null;
    readonly covered: number | null;
  }[];
  readonly growth: Readonly<Record<string, number>>;
  readonly debt: readonly {
    readonly year: number;
    readonly group: "state" | "local" | "municipal_groups";
    readonly share: number | null;
    readonly status: "estimated" | "derived" | "unknown";
  }[];
}

/** The result shares of figure 3. */
export const shares = [0.04, 0.03, 0.02, 0.01, 0] as const;

export const lifetime = 33;

export interface SharePaths {
  readonly share: number;
  readonly simple: readonly InvestmentYear[];
  readonly extended: readonly InvestmentYear[];
}

/** Both models at each result share. Throws an `InputError` for a share that is unusable. */
export function pathsOf(
  ground: InvestmentGroundAnswer,
  values: OwnValues<typeof parameters>,
): { readonly selfFinancing: number; readonly growth: number; readonly paths: readonly SharePaths[] } {
  const opening = ground.history.find(({ year }) => year === values.from);
  const selfFinancing =
    values.self_financing === ""
      ? (ground.self_financing ?? Number.NaN)
      : Number(values.self_financing) / 100;
  const growth =
    values.growth === "" ? (ground.growth[values.from] ?? Number.NaN) : Number(values.growth) / 100;
  const each = (value: number) => Array.from({ length: values.years }, () => value);
  const paths = shares.map((share) => {
    const question = {
      depreciation: opening?.depreciation ?? Number.NaN,
      taxAndGrants: opening?.tax_and_grants ?? Number.NaN,
      growth: each(growth),
      selfFinancing,
      resultShare: share,
      timing: `${values.timing} year` as const,
      lifetime,
    };
    return {
      share,
      simple: investmentPath(question),
      extended: extendedInvestmentPath({
        ...question,
        retirementYears: lifetime,
        priceGrowth: each(values.price_growth / 100),
        planned: [],
        leastShare: values.least / 100,
      }),
    };
  });
  return { selfFinancing, growth, paths };
}
