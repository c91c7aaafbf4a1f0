import { type DeficitRule, type StateOpening, type StateResponse, stateFrame } from "./frame.ts";

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
 * `usualGrowth`. No random numbers: ups and downs come in the order they came.
 */
export function debtFan(
  opening: StateOpening,
  rule: DeficitRule,
  response: StateResponse,
  history: readonly number[],
  usualGrowth: number,
  years: number,
): DebtFan {
  const shift = usualGrowth - history.reduce((sum, growth) => sum + growth, 0) / history.length;
  const paths = history.map((_, start) => {
    const growth = Array.from(
      { length: years },
      (_, year) => history[(start + year) % history.length]! + shift,
    );
    return stateFrame(opening, rule, response, growth, usualGrowth).map(({ debt, gdp }) => debt / gdp);
  });
  const sorted = Array.from({ length: years }, (_, year) =>
    paths.map((path) => path[year]!).sort((a, b) => a - b),
  );
  return {
    years: sorted.map((_, year) => opening.year + year + 1),
    bands: fanShares.map((share) => sorted.map((values) => quantileOf(values, share))),
    paths: history.length,
  };
}

/** The value below which a share of sorted values lies; between two values in proportion. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
