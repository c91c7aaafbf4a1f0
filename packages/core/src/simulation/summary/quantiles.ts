import { partsOfBin, type Tally } from "./tally.ts";

/** The mean of a cell over `paths` paths, to half of one of the `partsOfBin`. */
export function tallyMean({ grid, positions }: Tally, cell: number, paths: number): number {
  const position = (positions[cell]! / paths + 0.5) / partsOfBin;
  return grid.low[cell]! + position * grid.width[cell]!;
}

/**
 * The value that a share of a cell's paths does not exceed: the right bin, and within it by straight line. At most one
 * bin's width from the exact quantile of the paths. NaN when it lies in the first or last bin, whose extent is not known.
 */
export function tallyQuantile({ grid, counts }: Tally, cell: number, paths: number, share: number): number {
  const wanted = share * paths;
  const first = grid.first[cell]!;
  const last = grid.first[cell + 1]! - 1;
  let below = 0;
  let at = first;
  while (at < last && below + counts[at]! < wanted) below += counts[at++]!;
  if (at === first || at === last) return Number.NaN;
  const within = (wanted - below) / counts[at]!;
  return grid.low[cell]! + (at - first + within) * grid.width[cell]!;
}

/**
 * The share of a cell's paths at or below a value, by straight line within the bin. NaN for a value in the first or
 * last bin.
 */
export function tallyShareBelow({ grid, counts }: Tally, cell: number, paths: number, value: number): number {
  const position = (value - grid.low[cell]!) / grid.width[cell]!;
  const bin = Math.floor(position);
  const first = grid.first[cell]!;
  if (!(bin >= 1 && first + bin < grid.first[cell + 1]! - 1)) return Number.NaN;
  let below = 0;
  for (let at = first; at < first + bin; at++) below += counts[at]!;
  return (below + counts[first + bin]! * (position - bin)) / paths;
}
