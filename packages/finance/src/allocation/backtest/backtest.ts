import { InputError } from "@barkraft/core";
import type { AllocationKey } from "../key/key.ts";
import { keyShares } from "../key/shares.ts";
import type { KeyColumns, Receivers } from "../receivers.ts";
import { type KeyScore, type KnownYear, neededShares, scoreOf, totalRise } from "./score.ts";

/** A year of the past in which a pot could have been shared, with what then happened. */
export interface BacktestYear {
  readonly year: number;
  readonly receivers: Receivers;
  readonly columns: KeyColumns;
  /** Rise of the cost that the pot was to meet, SEK per receiver; NaN where unknown. */
  readonly rise: Float64Array;
  readonly inhabitants: Float64Array;
  /** Keys that stand in the place of others in this year, by the ids of those: with better figures, say. */
  readonly instead?: Readonly<Record<string, AllocationKey>>;
}

export interface NamedKey {
  readonly id: string;
  readonly key: AllocationKey;
}

/** A year with every key's shares, over the receivers for which all is known. */
export interface TestedYear extends KnownYear {
  readonly year: number;
  /** Rows of the receivers that are compared. */
  readonly rows: readonly number[];
  /** Receivers left out because a key or the rise is unknown. */
  readonly leftOut: readonly number[];
  /** SEK that would have covered every rise. */
  readonly pot: number;
  readonly needed: Float64Array;
  /** By key, in the order of the keys. */
  readonly shares: readonly Float64Array[];
  readonly scores: readonly KeyScore[];
}

export interface Backtest {
  readonly keys: readonly NamedKey[];
  readonly years: readonly TestedYear[];
  /** Years that could not be tested, and why. */
  readonly skipped: readonly { readonly year: number; readonly why: InputError }[];
  /** Mean over the years, by key. */
  readonly mean: readonly KeyScore[];
}

/**
 * Shares, in every year, a pot as large as all rises together by each key and compares with the rises. Only receivers
 * for which the rise and every key are known are compared, so that the keys meet the same task.
 */
export function backtest(years: readonly BacktestYear[], keys: readonly NamedKey[]): Backtest {
  const tested: TestedYear[] = [];
  const skipped: { year: number; why: InputError }[] = [];
  for (const each of years) {
    try {
      tested.push(testedYear(each, keys));
    } catch (why) {
      if (!(why instanceof InputError)) throw why;
      skipped.push({ year: each.year, why });
    }
  }
  return {
    keys,
    years: tested,
    skipped,
    mean: keys.map((_, at) => meanScore(tested.map(({ scores }) => scores[at]!))),
  };
}

function testedYear(
  { year, receivers, columns, rise, inhabitants, instead = {} }: BacktestYear,
  named: readonly NamedKey[],
): TestedYear {
  const keys = named.map(({ id, key }) => ({ id, key: instead[id] ?? key }));
  const question = { receivers, columns };
  const candidates = [...rise.keys()].filter((row) => !Number.isNaN(rise[row]!) && inhabitants[row]! > 0);
  const unknown = new Set(
    keys.flatMap(({ key }) => keyShares(key, 1, question, candidates).unknown.map(({ row }) => row)),
  );
  const rows = candidates.filter((row) => !unknown.has(row));
  const kept = new Set(rows);
  const at = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const known = { rise: at(rise), inhabitants: at(inhabitants) };
  const shares = keys.map(({ key }) => at(keyShares(key, 1, question, rows).amounts));
  return {
    year,
    rows,
    leftOut: [...rise.keys()].filter((row) => receivers.kinds[row] === "municipality" && !kept.has(row)),
    ...known,
    pot: totalRise(known.rise),
    needed: neededShares(known),
    shares,
    scores: shares.map((each) => scoreOf(each, known)),
  };
}

/** The mean of scores over years; a rank correlation that is unknown in some year is unknown. */
export function meanScore(scores: readonly KeyScore[]): KeyScore {
  const mean = (measure: keyof KeyScore) =>
    scores.reduce((sum, score) => sum + score[measure], 0) / scores.length;
  return {
    meanAbsolute: mean("meanAbsolute"),
    rootMeanSquare: mean("rootMeanSquare"),
    misallocated: mean("misallocated"),
    rankCorrelation: mean("rankCorrelation"),
  };
}
