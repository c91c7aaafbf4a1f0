import { largestTransfer } from "../balance-requirement/reserve.ts";
import { balanceRulesOf } from "../balance-requirement/rules.ts";
import type { PlaceAccounts } from "./accounts.ts";

/**
 * The most that each municipality could have set aside to an income-evening reserve of its results so far, SEK, nothing
 * used: what the law let, not what was done, which is not among the figures. By code, at the end of `lastYear`; a
 * municipality with a year whose accounts are not published is left out. Kommunallag (2017:725) 11 kap. 14 §.
 */
export function largestReserves(
  byYear: ReadonlyMap<number, readonly PlaceAccounts[]>,
  lastYear: number,
): ReadonlyMap<string, number> {
  const reserves = new Map<string, number>();
  const unknown = new Set<string>();
  for (const [year, places] of byYear) {
    if (year > lastYear || year < firstReserveYear) continue;
    const rules = balanceRulesOf(year);
    for (const { code, result, taxesAndGrants, equityRatio } of places) {
      const before = reserves.get(code) ?? 0;
      const most = largestTransfer(rules, {
        result,
        adjustedResult: result,
        taxesAndGrants: Number.isNaN(taxesAndGrants) ? undefined : taxesAndGrants,
        hasNegativeEquity: equityRatio < 0,
        reserve: before,
      });
      if (most === null || Number.isNaN(most) || Number.isNaN(result)) unknown.add(code);
      else reserves.set(code, before + most);
    }
  }
  for (const code of unknown) reserves.delete(code);
  return reserves;
}

/** The first results that could be set aside. */
const firstReserveYear = 2010;
