import type { MeasureOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { signedKronorInWords } from "../../../figures/words.ts";
import { useSite } from "../../site/site.ts";

/** What a measure costs the state, with its range where it has one; of an unknown amount, what each krona costs. */
export function MeasureCost({ outcome: { cost, costPerKrona } }: { outcome: MeasureOutcome }) {
  const { t, language } = useSite();
  if (Number.isNaN(cost.middle)) {
    const number = (value: number) => formatNumber(value, language, { decimals: 2 });
    const [low, middle, high] = [costPerKrona.low, costPerKrona.middle, costPerKrona.high].map(number);
    return low === high
      ? t("web.packages.costs.per-krona", { middle: middle! })
      : t("web.packages.costs.per-krona.range", { low: low!, middle: middle!, high: high! });
  }
  const kronor = (amount: number) => signedKronorInWords(amount, language, t);
  return cost.low === cost.high
    ? t("web.packages.costs", { cost: kronor(cost.middle) })
    : t("web.packages.costs.range", {
        cost: kronor(cost.middle),
        low: kronor(cost.low),
        high: kronor(cost.high),
      });
}
