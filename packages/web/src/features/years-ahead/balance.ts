import { balanceOutlook, togetherBalanceOutlook } from "@barkraft/finance";
import {
  balanceSentences,
  type Language,
  type Translator,
  togetherBalanceSentences,
} from "@barkraft/messages";
import { nation, type Projected } from "./projected.ts";

/** Whether the balance requirement is kept and what must be restored by when, and what the reserve does, in words. */
export function balanceInWords(
  { projection, economy }: Projected,
  code: string,
  language: Language,
  t: Translator,
): { readonly balance: string; readonly reserve: string } {
  const { recoveryYears } = economy.assumptions.balance;
  const say: Parameters<typeof balanceSentences>[2] = (key, values) => t(`web.years-ahead.${key}`, values);
  if (code === nation) {
    return togetherBalanceSentences(togetherBalanceOutlook(projection, recoveryYears), language, say);
  }
  const outlook = balanceOutlook(projection, projection.places.indexOf(code), recoveryYears);
  return balanceSentences(outlook, language, say);
}
