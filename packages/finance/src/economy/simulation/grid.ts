import type { FlatEconomy } from "./flat-economy.ts";

/** Where the bins of a simulation lie. A row is one quantity in one year and place, in that order. */
export interface SimulationGrid {
  /** Where the bins of each row begin among the counts; one number more than there are rows. */
  readonly first: Uint32Array;
  /** Value at the lower edge of each row's first bin, SEK. */
  readonly low: Float64Array;
  /** Width of a bin of each row, SEK. */
  readonly width: Float64Array;
}

/** Lays bins row by row: where they begin, how wide and how many they are. */
export function layBins(
  flat: FlatEconomy,
  binsOf: (row: number, income: number) => { low: number; width: number; bins: number },
): SimulationGrid {
  const { quantities, income } = flat;
  const cells = income.length;
  const rows = quantities.length * cells;
  const first = new Uint32Array(rows + 1);
  const low = new Float64Array(rows);
  const width = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const laid = binsOf(row, Math.abs(income[row % cells]!));
    first[row + 1] = first[row]! + laid.bins;
    low[row] = laid.low;
    width[row] = laid.width;
  }
  return { first, low, width };
}

/** One bin for each row, when only means are wanted. */
export function gridOfMeans(flat: FlatEconomy): SimulationGrid {
  return layBins(flat, (row, income) => ({
    low: flat.projected[row]! - (meanWidth * income) / 2,
    width: meanWidth * income,
    bins: 1,
  }));
}

/** So narrow that the parts of the bin, which the mean is told in, are far below an öre per inhabitant. */
const meanWidth = 0.0005;
