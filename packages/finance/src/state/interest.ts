import type { StateResponse } from "./frame.ts";

/**
 * The rates of one year. New loans cost base + response to deficit × deficit + response to debt × (debt − opening
 * debt), shares of GDP, never less than nought; the average rate of old debt moves towards that by the share renewed.
 */
export function nextInterest(
  { baseInterest, interestPerDeficit, interestPerDebt, renewedDebt }: StateResponse,
  now: { readonly averageRate: number; readonly deficit: number; readonly addedDebt: number },
): { readonly onNewLoans: number; readonly onOldDebt: number } {
  const onNewLoans = Math.max(
    0,
    baseInterest + interestPerDeficit * now.deficit + interestPerDebt * now.addedDebt,
  );
  return { onNewLoans, onOldDebt: (1 - renewedDebt) * now.averageRate + renewedDebt * onNewLoans };
}
