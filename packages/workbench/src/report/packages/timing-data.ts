import { roundedOrNull } from "@barkraft/core";
import { monthText, type PaymentTiming } from "@barkraft/finance";

/** When money comes against when it is needed, as JSON; null where the need has no course. */
export function timingData(timing: PaymentTiming | undefined) {
  if (!timing) return null;
  return {
    delay_months: roundedOrNull(timing.delayMonths, 4),
    distance_months: roundedOrNull(timing.distanceMonths, 4),
    half_of_need: monthText(timing.halfNeed),
    paid_by_then_share: roundedOrNull(timing.paidByHalfNeed, 6),
  };
}
