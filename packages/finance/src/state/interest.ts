/** How interest answers to deficit and debt. Rates and shares, not percent. */
export interface InterestResponse {
  /** Rate of the opening debt, and of new loans while deficit is nought and debt as at the opening. */
  readonly baseInterest: number;
  /** Rise of the rate of new loans for each unit of deficit as a share of GDP. */
  readonly interestPerDeficit: number;
  /** The same for each unit of debt as a share of GDP above that of the opening. */
  readonly interestPerDebt: number;
  /** Share of the debt that is renewed each year. */
  readonly renewedDebt: number;
}

/**
 * The rates of one year. New loans cost base + response to deficit × deficit + response to debt × (debt − opening
 * debt), shares of GDP, never less than nought; the average rate of old debt moves towards that by the share renewed.
 */
export function nextInterest(
  { baseInterest, interestPerDeficit, interestPerDebt, renewedDebt }: InterestResponse,
  now: { readonly averageRate: number; readonly deficit: number; readonly addedDebt: number },
): { readonly onNewLoans: number; readonly onOldDebt: number } {
  const onNewLoans = Math.max(
    0,
    baseInterest + interestPerDeficit * now.deficit + interestPerDebt * now.addedDebt,
  );
  return { onNewLoans, onOldDebt: (1 - renewedDebt) * now.averageRate + renewedDebt * onNewLoans };
}
