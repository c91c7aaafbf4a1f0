/** Level of the cost of one person's service after a year. Starts at 1. */
export function costLevelAfter(before: number, unitCostGrowth: number, efficiency: number): number {
  return before * (1 + unitCostGrowth) * (1 - efficiency);
}

/** Net cost of the year, SEK: what the year's need costs in the prices of the opening, at the year's level. */
export function netCost(atOpeningPrices: number, costLevel: number, localLevel: number): number {
  return atOpeningPrices * costLevel * localLevel;
}

/** Depreciation after a year, SEK: part of the old falls away and the investment of the year before is added. */
export function depreciationAfter(
  before: number,
  investmentBefore: number,
  retired: number,
  lifetime: number,
): number {
  return before * (1 - retired) + investmentBefore / lifetime;
}

/** Mean rate of the debt after a year: the renewed share takes the year's rate. */
export function effectiveInterestAfter(before: number, rate: number, renewed: number): number {
  return before + renewed * (rate - before);
}

/** Financial net, SEK: other income less interest on the debt at the opening of the year. */
export function financialNet(other: number, openingDebt: number, effectiveInterest: number): number {
  return other - openingDebt * effectiveInterest;
}
