import { exactSum } from "@barkraft/core";
import { rankCorrelation } from "./rank-correlation.ts";

/** How far a key's money lands from where the cost rose, in one year. */
export interface KeyScore {
  /** Mean absolute error over inhabitants, SEK per inhabitant. */
  readonly meanAbsolute: number;
  /** Root of the mean squared error over inhabitants, SEK per inhabitant. */
  readonly rootMeanSquare: number;
  /** Share of the pot that went elsewhere: half the sum of the absolute differences between the shares. */
  readonly misallocated: number;
  /** Spearman's rank correlation of amount and rise per inhabitant; NaN when one of them is the same for all. */
  readonly rankCorrelation: number;
}

/** What is known of one year: parallel arrays over the receivers whose figures are known. */
export interface KnownYear {
  /** Rise of the cost, SEK; negative where it fell. */
  readonly rise: Float64Array;
  readonly inhabitants: Float64Array;
}

/** What each would have needed: its rise as a share of all rises; a fall needs nothing. */
export function neededShares({ rise }: KnownYear): Float64Array {
  const total = totalRise(rise);
  return rise.map((each) => (each > 0 ? each / total : 0));
}

/** All rises together, SEK: the pot that would have covered them. */
export function totalRise(rise: Float64Array): number {
  return exactSum(rise.map((each) => Math.max(0, each)));
}

/** Scores a pot as large as all rises together, shared by `shares` (summing to one), against the rises. */
export function scoreOf(shares: Float64Array, year: KnownYear): KeyScore {
  const needed = neededShares(year);
  const pot = totalRise(year.rise);
  const people = exactSum(year.inhabitants);
  const errors = shares.map((share, row) => share - needed[row]!);
  const absolute = exactSum(errors.map(Math.abs));
  const squares = exactSum(errors.map((error, row) => (pot * error) ** 2 / year.inhabitants[row]!));
  const perInhabitant = shares.map((share, row) => millionths((pot * share) / year.inhabitants[row]!));
  const rises = year.rise.map((rise, row) => rise / year.inhabitants[row]!);
  return {
    meanAbsolute: (pot * absolute) / people,
    rootMeanSquare: Math.sqrt(squares / people),
    misallocated: absolute / 2,
    rankCorrelation: rankCorrelation(perInhabitant, rises),
  };
}

/** Amounts that differ only in the last decimals of the arithmetic are the same amount. */
function millionths(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
