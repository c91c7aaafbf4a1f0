import type { ExpectationRule, LossShare } from "@barkraft/finance";
import { earlyNotice, type NoticeAnswer, noticeYears, usualLoss } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { planningTables } from "./tables.ts";

/** How a budget is made without notice; growth and loss in percent. */
export interface NoticeAsked {
  readonly rule: ExpectationRule;
  readonly growth: number;
  readonly loss?: number | undefined;
}

export const usualNotice = { rule: "same_amount", growth: 3 } as const;

/** The value of early notice over the years of the accounts. */
export async function noticeOf(
  country: Country,
  { rule, growth, loss }: NoticeAsked,
): Promise<NoticeAnswer & { readonly versions: Versions }> {
  const tables = await planningTables(country);
  const share: LossShare = loss === undefined ? usualLoss : { ...usualLoss, value: loss / 100 };
  const { first, last } = noticeYears;
  const found = earlyNotice(tables, { rule, growth: growth / 100, loss: share, first, last });
  return { ...found, versions: country.versions };
}
