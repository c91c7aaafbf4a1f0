/** Income equalisation, SEK: what is missing to the guarantee at the grant rate, or what exceeds it at the fee rate. */
export function incomeEqualisation(
  guaranteed: number,
  equalisedTaxBase: number,
  inhabitants: number,
  grantRate: number,
  feeRate: number,
): number {
  const difference = guaranteed * inhabitants - equalisedTaxBase;
  return difference * (difference > 0 ? grantRate : feeRate);
}

/** Regulating item per inhabitant, SEK: what the appropriation leaves when all other items are paid. */
export function regulatingItemPerInhabitant(
  appropriation: number,
  otherItems: number,
  inhabitants: number,
): number {
  return (appropriation - otherItems) / inhabitants;
}
