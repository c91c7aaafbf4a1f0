/**
 * Shares a pot among claims in proportion to them, all whole numbers of öre: nobody gets more than is claimed, and
 * the parts are exactly the pot, or exactly the claims when it suffices. Each gets the whole öre of its part; the
 * öre that are left go to the largest fractions, among equal ones to the earlier claim (largest remainder).
 */
export function shareOut(pot: number, claims: readonly number[]): number[] {
  const total = claims.reduce((sum, claim) => sum + BigInt(claim), 0n);
  if (total <= BigInt(pot)) return [...claims];
  const available = BigInt(pot);
  const parts: number[] = [];
  const rests: { readonly at: number; readonly rest: bigint }[] = [];
  let left = available;
  claims.forEach((claim, at) => {
    const product = BigInt(claim) * available;
    const whole = product / total;
    const rest = product % total;
    left -= whole;
    parts.push(Number(whole));
    if (rest > 0n) rests.push({ at, rest });
  });
  rests.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of rests.slice(0, Number(left))) parts[at]! += 1;
  return parts;
}
