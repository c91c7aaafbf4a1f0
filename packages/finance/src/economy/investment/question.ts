import { InputError, type Problem } from "@barkraft/core";

/** When a new investment begins to be written off. */
export const investmentTimings = ["next year", "same year"] as const;

export type InvestmentTiming = (typeof investmentTimings)[number];

/** What the investment model is asked. Money is nominal SEK, shares are shares. */
export interface InvestmentQuestion {
  /** Depreciation of the opening year. */
  readonly depreciation: number;
  /** Tax and grants of the opening year. */
  readonly taxAndGrants: number;
  /** Growth of tax and grants in each year ahead. */
  readonly growth: readonly number[];
  /** Share of investment that depreciation and result pay for. */
  readonly selfFinancing: number;
  /** Result as a share of tax and grants. */
  readonly resultShare: number;
  readonly timing: InvestmentTiming;
  /** Years over which an investment is written off. */
  readonly lifetime: number;
}

/** What the extended model adds: old assets wear out, decided investments are made, prices rise. */
export interface ExtendedInvestmentQuestion extends InvestmentQuestion {
  /** Years over which the depreciation of the opening year falls away in equal steps; infinity keeps it. */
  readonly retirementYears: number;
  /** Growth of the price of investment in each year. */
  readonly priceGrowth: readonly number[];
  /** Decided investments in the prices of the opening year, made in full; NaN where nothing is decided. */
  readonly planned: readonly number[];
  /** Least investment in real terms, as a share of the depreciation of the opening year. */
  readonly leastShare: number;
}

/** One year of an investment model, SEK. */
export interface InvestmentYear {
  /** 1 is the first year ahead. */
  readonly step: number;
  readonly taxAndGrants: number;
  readonly result: number;
  readonly depreciation: number;
  readonly investment: number;
  /** Investment as a share of tax and grants. */
  readonly share: number;
  /** What depreciation and result do not pay for. */
  readonly borrowing: number;
  /** Investment in the prices of the opening year. */
  readonly real: number;
}

/** Below this a self-financing share says nothing: the investment would run away. */
export const leastSelfFinancing = 0.05;

/** Throws an `InputError` with everything about a question that cannot be. */
export function checkInvestment(question: InvestmentQuestion): void {
  const { selfFinancing, resultShare, lifetime, timing, growth } = question;
  const problems: Problem[] = [];
  const refuse = (code: string, place: string, found: number, expected: string, advice: string) =>
    problems.push({ code, place, found: String(found), expected, advice });
  const least = timing === "same year" ? Math.max(leastSelfFinancing, 1.5 / lifetime) : leastSelfFinancing;
  if (!(selfFinancing >= least && selfFinancing <= 10)) {
    refuse(
      "self_financing_unusable",
      "self_financing",
      selfFinancing,
      `a share from ${least} to 10`,
      "Near nought the model has no answer; choose other years, or give a share.",
    );
  }
  if (!(Math.abs(resultShare) <= 0.3)) {
    refuse(
      "rate_in_wrong_unit",
      "result_share",
      resultShare,
      "a share between -0.3 and 0.3",
      "Rates are shares: 0.02 is two percent.",
    );
  }
  if (!(lifetime >= 1 && lifetime <= 200)) {
    refuse(
      "impossible_assumption",
      "lifetime",
      lifetime,
      "years from 1 to 200",
      "Choose a value within the range.",
    );
  }
  growth.forEach((rate, year) => {
    if (Math.abs(rate) <= 0.5) return;
    refuse(
      "rate_in_wrong_unit",
      `growth, year ${year + 1}`,
      rate,
      "a share between -0.5 and 0.5",
      "Rates are shares: 0.02 is two percent.",
    );
  });
  if (problems.length > 0) throw new InputError(problems);
}
