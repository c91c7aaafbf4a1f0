/** Where the bins of one quantity lie, cell by cell (a cell is one place in one year). */
export interface TallyGrid {
  /** Where the bins of each cell begin among the counts; one number more than there are cells. */
  readonly first: Uint32Array;
  /** Value at the lower edge of the first bin of each cell, in the quantity's own unit. */
  readonly low: Float64Array;
  /** Width of one bin of each cell; above zero. */
  readonly width: Float64Array;
}

/**
 * What is kept of one quantity over all paths: how many fell into each bin, and their sum. Both are whole numbers, so
 * adding the tallies of any parts of a simulation, in any order, gives the same bytes.
 */
export interface Tally {
  readonly grid: TallyGrid;
  /** Paths by cell and bin; the first and last bin of a cell also hold what lies beyond them. */
  readonly counts: Uint32Array;
  /** Sum over the paths of the position above `low` in parts of a bin. */
  readonly positions: Float64Array;
}

/** Parts of a bin that the sum is kept in: enough for nine digits, few enough for 100,000 paths to sum exactly. */
export const partsOfBin = 2 ** 19;

/** An empty tally. */
export function emptyTally(grid: TallyGrid): Tally {
  return {
    grid,
    counts: new Uint32Array(grid.first.at(-1)!),
    positions: new Float64Array(grid.low.length),
  };
}

/**
 * Counts one value. A hot loop writes these lines out; this is what they must do. A value that is not a number makes
 * the sum of its cell not a number, which the caller must look for.
 */
export function tallyValue({ grid, counts, positions }: Tally, cell: number, value: number): void {
  const position = Math.floor((value - grid.low[cell]!) * (partsOfBin / grid.width[cell]!));
  positions[cell]! += position;
  const first = grid.first[cell]!;
  const last = grid.first[cell + 1]! - 1;
  counts[first + (Math.min(Math.max(position / partsOfBin, 0), last - first) | 0)]! += 1;
}

/** Adds one tally to another of the same grid. */
export function addTally(into: Tally, from: Tally): void {
  for (let at = 0; at < into.counts.length; at++) into.counts[at]! += from.counts[at]!;
  for (let cell = 0; cell < into.positions.length; cell++) into.positions[cell]! += from.positions[cell]!;
}
