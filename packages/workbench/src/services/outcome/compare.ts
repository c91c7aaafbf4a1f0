import {
  biggestLosers,
  biggestWinners,
  type Comparison,
  compare,
  type Difference,
  type Evaluation,
  exactSum,
  InputError,
  type Status,
} from "@barkraft/core";
import { regulatingItemChange } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";

/** One municipality under a reform, SEK per inhabitant. */
export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** The difference when the regulating item keeps the appropriation unchanged; null when that is unknown. */
  readonly differenceClosed: number | null;
  readonly status: Status;
}

/** Who gains and who loses under one reading of a reform. */
export interface Reading {
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly biggestWinners: readonly Difference[];
  readonly biggestLosers: readonly Difference[];
}

export interface ComparedReform extends Reading {
  readonly year: number;
  /** Id of the item that is compared. */
  readonly quantity: string;
  readonly versions: Versions;
  readonly unit: string;
  readonly rows: readonly ComparedRow[];
  readonly unknown: number;
  /** The same with the regulating item keeping the appropriation unchanged; null when that is unknown. */
  readonly closed: Reading | null;
  /** What the reform costs the state over the municipalities that are known, SEK. */
  readonly cost: number;
  /** The same over the regions; null when some region is unknown. */
  readonly regionCost: number | null;
  /** Change of the regulating item that keeps the appropriation unchanged, SEK per inhabitant. */
  readonly regulatingItemChange: number | null;
}

/** The items that a reform may change, the narrowest first. */
const comparable = ["income_equalisation_pc", "cost_equalisation_pc", "known_total_pc"] as const;

/**
 * Compares an item of the municipalities before and after a reform: the income or the cost equalisation where the
 * reform changes that alone, otherwise what can be computed of the whole.
 */
export function compareReform(
  country: Country,
  before: Evaluation,
  after: Evaluation,
  most = 5,
): ComparedReform {
  const quantity = comparedQuantity(before, after);
  const comparison: Comparison = compare(before, after, quantity);
  const closing = closingOf(before, after, quantity);
  const inhabitants = before.column("population_1_november");
  const costs = comparison.differences.map(({ row, difference }) => difference * inhabitants[row]!);
  return {
    year: before.year,
    quantity,
    versions: country.versions,
    unit: comparison.unit,
    rows: comparison.differences.map(({ code, name, before, after: value, difference }) => ({
      code,
      name,
      before,
      after: value,
      difference,
      differenceClosed: closing === null ? null : difference + closing,
      status: after.status(quantity, code),
    })),
    ...readingOf(comparison, most),
    unknown: comparison.unknown,
    closed: closing === null ? null : readingOf(compare(before, after, quantity, closing), most),
    cost: exactSum(costs),
    regionCost: regionCostOf(before, after),
    regulatingItemChange: closing,
  };
}

function comparedQuantity(before: Evaluation, after: Evaluation): string {
  // A column that a reform does not touch is the baseline's own.
  const isChanged = (id: string) => before.column(id) !== after.column(id);
  const [income, cost, total] = comparable.map(isChanged);
  const regulatingMoves =
    before.value("regulating_item_unrounded_pc", "00") !== after.value("regulating_item_unrounded_pc", "00");
  if (income && !cost && !regulatingMoves) return comparable[0];
  if (cost && !income && !regulatingMoves) return comparable[1];
  if (income || cost || (total && regulatingMoves)) return comparable[2];
  if (isChanged("region_income_equalisation_pc")) return comparable[0];
  throw untouched(before.year);
}

/** What the regulating item must change by on top, for the appropriation to stay as it was. */
function closingOf(before: Evaluation, after: Evaluation, quantity: string): number | null {
  const closing = regulatingItemChange(before, after);
  if (closing === null || quantity !== "known_total_pc") return closing;
  // What the reform itself gives through the regulating item is taken back too.
  const [old, changed] = [before, after].map((each) => each.value("regulating_item_pc", "00"));
  return closing - ((changed ?? Number.NaN) - (old ?? Number.NaN));
}

function untouched(year: number): InputError {
  return new InputError([
    {
      code: "nothing_to_compare",
      place: "reform",
      found: `a reform that changes neither income nor cost equalisation nor regulating item of ${year}`,
      expected: "a reform that changes one of them",
      advice: "Use equalise to see other items under a reform, or compare another quantity with --quantity.",
    },
  ]);
}

function regionCostOf(before: Evaluation, after: Evaluation): number | null {
  const [old, changed] = [before, after].map((each) =>
    each.value("national_region_income_equalisation", "00"),
  );
  return old == null || changed == null ? null : changed - old;
}

function readingOf(comparison: Comparison, most: number): Reading {
  return {
    winners: comparison.winners,
    losers: comparison.losers,
    unchanged: comparison.unchanged,
    biggestWinners: biggestWinners(comparison, most),
    biggestLosers: biggestLosers(comparison, most),
  };
}
