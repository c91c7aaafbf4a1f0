/** A number of percent as people write it, within the range of the slider; undefined when it is not. */
export function readPercent(
  written: string,
  { low, high }: { readonly low: number; readonly high: number },
): number | undefined {
  if (!/^\s*\d+([.,]\d+)?\s*%?\s*$/.test(written)) return undefined;
  const value = Number(written.replace(",", ".").replace("%", ""));
  return value >= low && value <= high ? value : undefined;
}
