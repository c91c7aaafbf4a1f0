import type { AccountsOfYear } from "../opening/accounts.ts";

/** Below this the published self-financing says nothing about the investment behind it. */
export const leastUsableSelfFinancing = 0.05;

/**
 * Investment of a year in SEK: (depreciation + result) / self-financing. NaN where the share is not published, is near
 * nought, or gives a negative investment.
 */
export function investmentsOf(accounts: AccountsOfYear): Float64Array {
  const share = accounts.plain("self_financing_of_investment_pct");
  const own = ownMeans(accounts);
  return own.map((amount, place) => {
    const ratio = share[place]! / 100;
    const investment = amount / ratio;
    return Math.abs(ratio) >= leastUsableSelfFinancing && investment > 0 ? investment : Number.NaN;
  });
}

/** Depreciation and result together, SEK. */
export function ownMeans(accounts: AccountsOfYear): Float64Array {
  const result = accounts.amount("result_pc");
  return accounts.amount("depreciation_pc").map((depreciation, place) => result[place]! - depreciation);
}
