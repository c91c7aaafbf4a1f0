import { monthText, type PaymentTiming } from "@barkraft/finance";
import { known } from "./words.ts";

/** When money comes against when it is needed, as JSON; null where the need has no course. */
export function timingData(timing: PaymentTiming | undefined) {
  if (!timing) return null;
  return {
    delay_months: known(timing.delayMonths, 4),
    distance_months: known(timing.distanceMonths, 4),
    half_of_need: monthText(timing.halfNeed),
    paid_by_then_share: known(timing.paidByHalfNeed, 6),
  };
}
