import type { Measure, Terms } from "../document/types.ts";
import type { Month } from "../month.ts";
import type { Tranche } from "./tranches.ts";

/** The least, the likely and the most of something that rests on an uncertain loss or interest. */
export interface Cases<Value> {
  readonly low: Value;
  readonly middle: Value;
  readonly high: Value;
}

export const cases = ["low", "middle", "high"] as const;

/** What a measure does month by month, SEK; every array begins with the month `first`. */
export interface Flows {
  readonly first: Month;
  /** What is paid out, guaranteed or put off, before anything comes back. */
  readonly paid: Float64Array;
  /** What the state is poorer by in the end: the whole of a grant, else lost money and unpaid interest. */
  readonly cost: Cases<Float64Array>;
  /** What goes in (+) and out (−) of the state's accounts against the receivers; the middle case. */
  readonly stateCash: Float64Array;
  /** What the receivers have more (+) or less (−) in hand; the middle case. */
  readonly liquidity: Float64Array;
}

/** The flows by month of a measure that is paid so; undefined while its amount or its months are not known. */
export function flowsOf(measure: Measure, tranches: readonly Tranche[]): Flows | undefined {
  return tranches.length === 0 ? undefined : flowsOfTranches(measure, tranches);
}

/**
 * What one krona costs the state in the end: 1 for a grant, and for what comes back the share that is lost, plus the
 * interest the state pays less what it charges over the time that the money is out. Simple interest by the month.
 */
export function costPerKrona(measure: Measure): Cases<number> {
  if (!measure.terms) return { low: 1, middle: 1, high: 1 };
  const { cost } = flowsOfTranches(measure, [{ month: 0, amount: 1 }]);
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return { low: sum(cost.low), middle: sum(cost.middle), high: sum(cost.high) };
}

function flowsOfTranches({ kind, terms }: Measure, tranches: readonly Tranche[]): Flows {
  const monthsOut = terms?.months ?? 0;
  const first = Math.min(...tranches.map(({ month }) => month));
  const length = Math.max(...tranches.map(({ month }) => month)) + monthsOut - first + 1;
  const row = () => new Float64Array(length);
  const flows = {
    first,
    paid: row(),
    cost: { low: row(), middle: row(), high: row() },
    stateCash: row(),
    liquidity: row(),
  };
  for (const { month, amount } of tranches) {
    const at = month - first;
    flows.paid[at]! += amount;
    flows.liquidity[at]! += amount;
    if (!terms) {
      for (const each of cases) flows.cost[each][at]! += amount;
      flows.stateCash[at]! -= amount;
    } else {
      const isLent = kind !== "guarantee";
      if (isLent) flows.stateCash[at]! -= amount;
      comesBack(flows, at, amount, terms, isLent);
    }
  }
  return flows;
}

/** Interest on what is out, month by month, and what comes back of it when it is due. */
function comesBack(flows: Flows, at: number, amount: number, terms: Terms, isLent: boolean): void {
  const { months, repayment, charge, stateInterest, loss } = terms;
  for (let month = 1; month <= months; month++) {
    const out = repayment === "evenly" ? (amount * (months - month + 1)) / months : amount;
    const dueAtTheEnd = month === months ? amount : 0;
    const due = repayment === "evenly" ? amount / months : dueAtTheEnd;
    const charged = (out * charge) / 12;
    for (const each of cases) {
      flows.cost[each][at + month]! += (out * stateInterest[each]) / 12 - charged + due * loss[each];
    }
    const lost = due * loss.middle;
    flows.stateCash[at + month]! += charged + (isLent ? due - lost : -lost);
    flows.liquidity[at + month]! -= charged + due - lost;
  }
}
