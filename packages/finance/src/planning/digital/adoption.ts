/**
 * How a service spreads (Bass 1969, in discrete years): each year a share `innovation` of those who have not taken it up
 * does so by themselves, and a share `imitation` times those who have does so because others have. Only additions and
 * multiplications, so the curve is the same number for number on every machine. One share a year, at its end.
 */
export function adoptionCurve(innovation: number, imitation: number, years: number): readonly number[] {
  const shares: number[] = [];
  let share = 0;
  for (let year = 0; year < years; year++) {
    share = Math.min(1, share + (innovation + imitation * share) * (1 - share));
    shares.push(share);
  }
  return shares;
}
