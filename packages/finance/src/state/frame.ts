import { type InterestResponse, nextInterest } from "./interest.ts";

/** Where the state stands before the first year. */
export interface StateOpening {
  readonly year: number;
  /** SEK of the year. */
  readonly gdp: number;
  /** Share of GDP. */
  readonly debt: number;
}

/**
 * What the deficit of a rule counts: all of it, so that interest crowds out other spending, or all but interest,
 * which then comes on top.
 */
export const deficitReadings = ["total", "primary"] as const;
export type DeficitReading = (typeof deficitReadings)[number];

/** How large the deficit is, and for how long. Shares of GDP. */
export interface DeficitRule {
  readonly deficit: number;
  /** In how many years; then `afterwards`. */
  readonly years: number;
  readonly afterwards: number;
  readonly reading: DeficitReading;
}

/** How interest answers, and how the budget answers to growth. Rates and shares, not percent. */
export interface StateResponse extends InterestResponse {
  /** How much the deficit grows, as a share of GDP, when GDP grows that much less than usual. */
  readonly budgetElasticity: number;
}

/** What is added to the deficit and to GDP by a measure, SEK of each year; nought where the array ends. */
export interface StateMeasure {
  readonly deficit: readonly number[];
  readonly gdp: readonly number[];
}

/** One year of the frame. Amounts in SEK of the year. */
export interface FrameYear {
  readonly year: number;
  readonly gdp: number;
  readonly deficit: number;
  readonly interest: number;
  /** Deficit without interest: what may be spent above revenue on anything but interest. */
  readonly primaryDeficit: number;
  readonly debt: number;
  /** Of new loans, and on average over the debt; rates. */
  readonly newRate: number;
  readonly averageRate: number;
}

/** A state at the beginning, the rule of its deficits, and how interest and budget answer. */
export interface StateUnderRule {
  readonly opening: StateOpening;
  readonly rule: DeficitRule;
  readonly response: StateResponse;
}

/** Growth of GDP, current prices. Rates, not percent. */
export interface OutputGrowth {
  /** Of each year. */
  readonly yearly: readonly number[];
  /** What the budget elasticity measures it against. */
  readonly usual: number;
}

const noMeasure: StateMeasure = { deficit: [], gdp: [] };

/**
 * The state's debt year by year: debt = debt of the year before + deficit. Interest is paid on the debt at the turn
 * of the year at its average rate.
 */
export function stateFrame(
  { opening, rule, response }: StateUnderRule,
  growth: OutputGrowth,
  measure: StateMeasure = noMeasure,
): FrameYear[] {
  let { gdp } = opening;
  let debt = opening.debt * gdp;
  let averageRate = response.baseInterest;
  return growth.yearly.map((grown, index) => {
    gdp *= 1 + grown;
    const output = gdp + (measure.gdp[index] ?? 0);
    const planned = index < rule.years ? rule.deficit : rule.afterwards;
    const share = planned + response.budgetElasticity * (growth.usual - grown);
    const rates = nextInterest(response, {
      averageRate,
      deficit: planned,
      addedDebt: debt / output - opening.debt,
    });
    const interest = debt * rates.onOldDebt;
    // A measure does not loosen the rule by the GDP it gives.
    const ruled = share * gdp + (rule.reading === "primary" ? interest : 0);
    const deficit = ruled + (measure.deficit[index] ?? 0);
    averageRate = mixed(debt, rates.onOldDebt, deficit, rates.onNewLoans);
    debt += deficit;
    return {
      year: opening.year + index + 1,
      gdp: output,
      deficit,
      interest,
      primaryDeficit: deficit - interest,
      debt,
      newRate: rates.onNewLoans,
      averageRate,
    };
  });
}

/** The average rate after borrowing; paying off leaves it as it is. */
function mixed(debt: number, rate: number, borrowed: number, newRate: number): number {
  if (!(borrowed > 0)) return rate;
  return (debt * rate + borrowed * newRate) / (debt + borrowed);
}
