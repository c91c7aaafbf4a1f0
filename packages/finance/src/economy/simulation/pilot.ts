import type { FlatEconomy } from "./flat-economy.ts";
import { layBins, type SimulationGrid } from "./grid.ts";
import type { Draw } from "./kernel/nation.ts";
import { simulatePaths } from "./kernel/simulate.ts";
import { emptyTallies } from "./tallies.ts";

/** Width of a bin as a share of the place's tax and grants in the projection of the year: the error of a quantile. */
const binWidth = 0.0005;
const fewestBins = 64;
/** As many as a place in a batch can number. */
const mostBins = 2 ** 16;

/** Bins of the pilot: wide ones, out to five times tax and grants. */
const wideWidth = 0.02;
const wideBins = 512;
/** How many paths the pilot follows: their extremes lie some two deviations out, and the margin takes it beyond three. */
const pilotPaths = 64;
/** How far beyond the pilot's extremes the bins go, as a share of the distance between them. */
const margin = 0.25;

/**
 * Lays the bins of a simulation where its first paths fall, and a good way beyond: narrow where paths are, none where
 * none are. The same for the same seed, however many paths follow and in however many threads.
 */
export function pilotGrid(flat: FlatEconomy, draw: Draw): SimulationGrid {
  const wide = layBins(flat, (row, income) => ({
    low: flat.projected[row]! - (wideWidth * income * wideBins) / 2,
    width: wideWidth * income,
    bins: wideBins,
  }));
  const { counts } = follow(flat, draw, wide);
  return layBins(flat, (row, income) => {
    const first = wide.first[row]!;
    let lowest = 0;
    while (counts[first + lowest] === 0) lowest++;
    let highest = wideBins;
    while (counts[first + highest - 1] === 0) highest--;
    const beyond = Math.ceil((highest - lowest) * margin) + 1;
    const low = wide.low[row]! + (lowest - beyond) * wide.width[row]!;
    const span = (highest - lowest + 2 * beyond) * wideWidth;
    const bins = Math.min(Math.max(Math.round(span / binWidth), fewestBins), mostBins);
    return { low, width: binWidth * income, bins };
  });
}

function follow(flat: FlatEconomy, draw: Draw, grid: SimulationGrid) {
  const tallies = emptyTallies(flat, grid);
  simulatePaths(flat, draw, { from: 0, to: pilotPaths }, tallies);
  return tallies;
}
