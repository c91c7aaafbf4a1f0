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
import type { Country, Versions } from "./country.ts";

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

/** Compares the income equalisation of the municipalities before and after a reform. */
export function compareReform(
  country: Country,
  before: Evaluation,
  after: Evaluation,
  most = 5,
): ComparedReform {
  const comparison: Comparison = compare(before, after, "income_equalisation_pc");
  const ids = ["income_equalisation_pc", "region_income_equalisation_pc"];
  // A column that a reform does not touch is the baseline's own.
  if (ids.every((id) => before.column(id) === after.column(id))) throw untouched(before.year);
  const closing = regulatingItemChange(before, after);
  const old = before.column("income_equalisation_payment");
  const changed = after.column("income_equalisation_payment");
  const costs = comparison.differences.map(({ row }) => changed[row]! - old[row]!);
  return {
    year: before.year,
    versions: country.versions,
    unit: comparison.unit,
    rows: comparison.differences.map(({ code, name, before, after: value, difference }) => ({
      code,
      name,
      before,
      after: value,
      difference,
      differenceClosed: closing === null ? null : difference + closing,
      status: after.status("income_equalisation_pc", code),
    })),
    ...readingOf(comparison, most),
    unknown: comparison.unknown,
    closed:
      closing === null ? null : readingOf(compare(before, after, "income_equalisation_pc", closing), most),
    cost: exactSum(costs),
    regionCost: regionCostOf(before, after),
    regulatingItemChange: closing,
  };
}

function untouched(year: number): InputError {
  return new InputError([
    {
      code: "nothing_to_compare",
      place: "reform",
      found: `a reform that does not change the income equalisation of ${year}`,
      expected: "a reform that changes it",
      advice: "A comparison is of the income equalisation. Use equalise to see other items under a reform.",
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
