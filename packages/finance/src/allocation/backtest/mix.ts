import { meanScore, type TestedYear } from "./backtest.ts";
import { type KeyScore, scoreOf } from "./score.ts";

/** A mix of the tested keys: a share for each, adding up to one. */
export type MixShares = readonly number[];

/** What a mix gives in a year. */
export function mixedShares(shares: readonly Float64Array[], mix: MixShares): Float64Array {
  const mixed = new Float64Array(shares[0]!.length);
  shares.forEach((each, key) => {
    const part = mix[key]!;
    if (part > 0) for (let row = 0; row < mixed.length; row++) mixed[row]! += part * each[row]!;
  });
  return mixed;
}

/** A mix over the years: its scores year by year and their mean. */
export function scoreMix(
  years: readonly TestedYear[],
  mix: MixShares,
): { readonly years: readonly KeyScore[]; readonly mean: KeyScore } {
  const scores = years.map((year) => scoreOf(mixedShares(year.shares, mix), year));
  return { years: scores, mean: meanScore(scores) };
}

/** One year that the search was not shown. */
export interface HeldBackYear {
  readonly year: number;
  /** The best mix of the other years. */
  readonly mix: MixShares;
  /** Share of the pot that this mix sends elsewhere in the year it has not seen. */
  readonly misallocated: number;
}

export interface MixSearch {
  /** The mix with the smallest mean error over all years. */
  readonly best: MixShares;
  /** Its mean share of the pot sent elsewhere: what it reaches on years it has seen. */
  readonly seen: number;
  readonly heldBack: readonly HeldBackYear[];
  /** The mean over the years held back: what to expect of a year to come. */
  readonly unseen: number;
  /** How many mixes were tried. */
  readonly tried: number;
}

/**
 * Tries every mix of the keys in steps of 1/`steps` and keeps the one that sends the smallest share of the pot
 * elsewhere, on average over the years. Each year is then held back once: the search sees the others only, and its
 * mix is tried on the year held back. Of mixes as good as each other the first is kept, which has most of the first
 * keys. Undefined with fewer than two years.
 */
export function searchMix(years: readonly TestedYear[], keys: number, steps = 20): MixSearch | undefined {
  if (years.length < 2) return undefined;
  const mixes = allMixes(keys, steps);
  const errorsOf = mixes.map((mix) => years.map((year) => misallocated(year, mix)));
  const sums = errorsOf.map((each) => each.reduce((sum, error) => sum + error, 0));
  const best = smallest(sums);
  const heldBack = years.map(({ year }, at) => {
    const found = smallest(sums.map((sum, mix) => sum - errorsOf[mix]![at]!));
    return { year, mix: mixes[found]!, misallocated: errorsOf[found]![at]! };
  });
  return {
    best: mixes[best]!,
    seen: sums[best]! / years.length,
    heldBack,
    unseen: heldBack.reduce((sum, each) => sum + each.misallocated, 0) / years.length,
    tried: mixes.length,
  };
}

let errors = new Float64Array(512);

/** As `scoreOf` has it, over an array that every mix overwrites: a search asks for it some ten thousand times. */
function misallocated({ shares, needed }: TestedYear, mix: MixShares): number {
  const count = needed.length;
  if (errors.length < count) errors = new Float64Array(count);
  for (let row = 0; row < count; row++) errors[row] = -needed[row]!;
  for (let key = 0; key < mix.length; key++) {
    const part = mix[key]!;
    const own = shares[key]!;
    if (part > 0) for (let row = 0; row < count; row++) errors[row]! += part * own[row]!;
  }
  let sum = 0;
  for (let row = 0; row < count; row++) sum += Math.abs(errors[row]!);
  return sum / 2;
}

/** Every way to give `keys` keys whole steps that add up to `steps`, those with most of the first key first. */
function allMixes(keys: number, steps: number, left = steps): MixShares[] {
  if (keys === 1) return [[left / steps]];
  return Array.from({ length: left + 1 }, (_, taken) => left - taken).flatMap((first) =>
    allMixes(keys - 1, steps, left - first).map((rest) => [first / steps, ...rest]),
  );
}

function smallest(values: readonly number[]): number {
  // A hair's difference is the order of the arithmetic, not a better mix.
  return values.reduce((best, value, at) => (value < values[best]! - 1e-12 ? at : best), 0);
}
