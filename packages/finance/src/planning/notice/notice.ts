import { exactSum } from "@barkraft/core";

/** How a budget is made when the state has not said what it will pay. */
export const expectationRules = ["same_amount", "with_growth", "trend"] as const;

export type ExpectationRule = (typeof expectationRules)[number];

/** Amounts by year, SEK. */
export type History = ReadonlyMap<number, number>;

/** Years that the trend looks back over. */
const trendYears = 3;

/**
 * What a budget made `lead` years before holds for a year: the last amount known then; the same with a growth a year
 * (a share); or the last amount and the mean yearly change of the three years before it. NaN where that is not known.
 */
export function expectedAmount(
  history: History,
  year: number,
  lead: number,
  rule: ExpectationRule,
  growth = 0,
): number {
  const last = history.get(year - lead) ?? Number.NaN;
  if (rule === "same_amount") return last;
  if (rule === "with_growth") {
    let grown = last;
    for (let each = 0; each < lead; each++) grown *= 1 + growth;
    return grown;
  }
  const earlier = history.get(year - lead - trendYears) ?? Number.NaN;
  return last + (lead * (last - earlier)) / trendYears;
}

/** One year's budget against what came. */
export interface Misbudget {
  readonly year: number;
  readonly lead: number;
  readonly expected: number;
  readonly actual: number;
  /** Actual less expected: above nought money came that nobody had planned with. */
  readonly surprise: number;
}

/** What is misbudgeted on average at one lead, SEK a year. */
export interface LeadSummary {
  readonly lead: number;
  readonly years: number;
  /** Money that was budgeted and did not come, mean over the years. */
  readonly over: number;
  /** Money that came and was not budgeted, mean over the years. */
  readonly under: number;
  /** Both together, and in proportion to the amounts that came. */
  readonly mean: number;
  readonly share: number;
  readonly worst: Misbudget;
}

/** Budgets made 1, 2, … years before, against what came, for every year of `years` that is known. */
export function misbudgets(
  history: History,
  years: readonly number[],
  leads: readonly number[],
  rule: ExpectationRule,
  growth = 0,
): readonly Misbudget[] {
  return leads.flatMap((lead) =>
    years.flatMap((year) => {
      const actual = history.get(year) ?? Number.NaN;
      const expected = expectedAmount(history, year, lead, rule, growth);
      if (Number.isNaN(actual - expected)) return [];
      return [{ year, lead, expected, actual, surprise: actual - expected }];
    }),
  );
}

/** The mean misbudgeting at each lead that has a year. */
export function summaryByLead(budgets: readonly Misbudget[]): readonly LeadSummary[] {
  const leads = [...new Set(budgets.map(({ lead }) => lead))];
  return leads.map((lead) => {
    const those = budgets.filter((each) => each.lead === lead);
    const meanOf = (value: (budget: Misbudget) => number) => exactSum(those.map(value)) / those.length;
    const over = meanOf(({ surprise }) => Math.max(0, -surprise));
    const under = meanOf(({ surprise }) => Math.max(0, surprise));
    return {
      lead,
      years: those.length,
      over,
      under,
      mean: over + under,
      share: (over + under) / meanOf(({ actual }) => actual),
      worst: those.reduce((worst, each) =>
        Math.abs(each.surprise) > Math.abs(worst.surprise) ? each : worst,
      ),
    };
  });
}

/** What is lost on each misbudgeted krona, as a share: an assumption with its range. */
export interface LossShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What notice given `ahead` years before is worth, SEK a year: the misbudgeting of the years that are then known when
 * the budget and the plan are made, times what is lost on each misbudgeted krona.
 */
export function valueOfNotice(
  byLead: readonly Pick<LeadSummary, "lead" | "mean">[],
  ahead: number,
  loss: LossShare,
): { readonly avoided: number; readonly value: number; readonly low: number; readonly high: number } {
  const avoided = exactSum(byLead.filter(({ lead }) => lead <= ahead).map(({ mean }) => mean));
  return { avoided, value: avoided * loss.value, low: avoided * loss.low, high: avoided * loss.high };
}
