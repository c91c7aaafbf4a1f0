/** Which means are taken out of a column before it is fitted. */
export interface Groups {
  /** For each row the number of its group; each list of numbers is one kind of group. */
  readonly kinds: readonly (readonly number[])[];
  readonly weights: Float64Array;
}

const mostRounds = 200;
const closeEnough = 1e-10;

/**
 * A column less its weighted mean in every group of every kind, which leaves what neither the place nor the year
 * explains. Means are taken out kind by kind until nothing moves, as no closed form exists where cells are missing.
 */
export function withoutMeans(column: Float64Array, { kinds, weights }: Groups): Float64Array {
  const rest = column.slice();
  const scale = rest.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0;
    for (const numbers of kinds) {
      const count = numbers.reduce((most, number) => Math.max(most, number + 1), 0);
      const sums = new Float64Array(count);
      const weight = new Float64Array(count);
      numbers.forEach((number, row) => {
        sums[number]! += rest[row]! * weights[row]!;
        weight[number]! += weights[row]!;
      });
      numbers.forEach((number, row) => {
        const mean = sums[number]! / weight[number]!;
        rest[row]! -= mean;
        moved = Math.max(moved, Math.abs(mean));
      });
    }
    if (moved <= closeEnough * scale) break;
  }
  return rest;
}
