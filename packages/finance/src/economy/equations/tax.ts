/** Tax base after a year, SEK. `relative` is the growth of the place's working ages against that of the nation. */
export function taxBaseAfter(
  before: number,
  nationalGrowth: number,
  relative: number,
  local: number,
): number {
  return before * (1 + nationalGrowth) * relative * (1 + local);
}

/** Own tax of the year, SEK: the year's tax base at the year's rate (a share). */
export function ownTax(taxBase: number, rate: number): number {
  return taxBase * rate;
}
