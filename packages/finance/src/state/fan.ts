import { type OutputGrowth, type StateUnderRule, stateFrame } from "./frame.ts";

/** The chances at which a fan is drawn. */
export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Where the debt lies, share of GDP, for each of `fanShares` and each year. */
export interface DebtFan {
  readonly years: readonly number[];
  readonly bands: readonly (readonly number[])[];
  /** How many stretches of history it is made of. */
  readonly paths: number;
}

/**
 * The debt if growth goes as it has gone: every year of the history is the first year of one path, which follows the
 * history from there and begins again from its first year when it ends. Growth is moved so that its mean is
 * the usual one. No random numbers: ups and downs come in the order they came.
 */
export function debtFan(state: StateUnderRule, history: OutputGrowth, years: number): DebtFan {
  const { yearly: held, usual } = history;
  const shift = usual - held.reduce((sum, growth) => sum + growth, 0) / held.length;
  const paths = held.map((_, start) => {
    const yearly = Array.from({ length: years }, (_, year) => held[(start + year) % held.length]! + shift);
    return stateFrame(state, { yearly, usual }).map(({ debt, gdp }) => debt / gdp);
  });
  const sorted = Array.from({ length: years }, (_, year) =>
    paths.map((path) => path[year]!).sort((a, b) => a - b),
  );
  return {
    years: sorted.map((_, year) => state.opening.year + year + 1),
    bands: fanShares.map((share) => sorted.map((values) => quantileOf(values, share))),
    paths: held.length,
  };
}

/** The value below which a share of sorted values lies; between two values in proportion. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
