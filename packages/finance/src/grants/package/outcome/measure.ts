import type { Measure } from "../document/types.ts";
import { type Cases, costPerKrona, type Flows, flowsOf } from "../money/flows.ts";
import { jobsOf } from "../money/jobs.ts";
import { type Curve, type Timing, timingOf } from "../money/timing.ts";
import { tranchesOf } from "../money/tranches.ts";
import { type Places, type Shared, sharedOf } from "./shared.ts";

/** What one measure does. Amounts in SEK; NaN where they are not known. */
export interface MeasureOutcome {
  readonly measure: Measure;
  /** Paid out, guaranteed or put off in all years. */
  readonly amount: number;
  /** What the state is poorer by in the end. */
  readonly cost: Cases<number>;
  readonly costPerKrona: Cases<number>;
  /** Job-years. */
  readonly jobs: Cases<number>;
  /** Undefined while the amount or the months are not known. */
  readonly flows: Flows | undefined;
  /** Undefined where it is not shared among places, or nobody knows how. */
  readonly shared: Shared | undefined;
  readonly timing: Timing | undefined;
}

/** One measure by itself, over the places. Throws an `InputError` when its key cannot be used. */
export function measureOutcome(
  measure: Measure,
  lastYear: number,
  places: Places,
  need: Curve | undefined,
): MeasureOutcome {
  const tranches = tranchesOf(measure, lastYear);
  const amount =
    tranches.length === 0 ? measure.amount : tranches.reduce((sum, tranche) => sum + tranche.amount, 0);
  const per = costPerKrona(measure);
  const flows = flowsOf(measure, tranches);
  return {
    measure,
    amount,
    costPerKrona: per,
    cost: { low: amount * per.low, middle: amount * per.middle, high: amount * per.high },
    jobs: jobsOf(measure, amount),
    flows,
    shared: sharedOf(measure, tranches, places),
    timing: flows && need && timingOf({ first: flows.first, weights: flows.paid }, need),
  };
}
