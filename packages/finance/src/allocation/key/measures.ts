import { exactSum, InputError, type Status, worseStatus } from "@barkraft/core";
import type { KeyColumn, KeyColumns, Receivers } from "../receivers.ts";
import type { ChangeKey, ColumnKey, EqualKey, GapKey, WeightedKey } from "./key.ts";
import { negativeColumn, unknownColumn } from "./problems.ts";

/** The keys that give every receiver a measure of its own, whatever the others have. */
export type MeasuredKey = ColumnKey | WeightedKey | GapKey | ChangeKey | EqualKey;

/** What the pot is shared in proportion to: one number per receiver, never negative, NaN where unknown. */
export interface Measure {
  readonly values: Float64Array;
  readonly status: Status;
  /** Columns with an unknown value at a row, for telling why a receiver was left out. */
  readonly reads: readonly KeyColumn[];
}

/** Measures a key over all receivers. Throws an `InputError` for a column that is missing or negative. */
export function measureOf(key: MeasuredKey, receivers: Receivers, columns: KeyColumns): Measure {
  const count = receivers.codes.length;
  switch (key.kind) {
    case "equal":
      return { values: new Float64Array(count).fill(1), status: "derived", reads: [] };
    case "column": {
      const column = columnNamed(columns, key.column);
      return measured([column], notNegative(column, receivers));
    }
    case "weighted": {
      const read = Object.entries(key.columns).map(([name, weight]) => ({
        column: columnNamed(columns, name),
        weight,
      }));
      const values = new Float64Array(count);
      for (const { column, weight } of read) {
        const each = notNegative(column, receivers);
        for (let row = 0; row < count; row++) values[row]! += weight * each[row]!;
      }
      return measured(
        read.map(({ column }) => column),
        values,
      );
    }
    case "gap": {
      const [column, size] = [columnNamed(columns, key.column), columnNamed(columns, key.size)];
      const level = (key.level === "mean" ? mean(column, size) : key.level) * (key.factor ?? 1);
      const sign = key.side === "below" ? 1 : -1;
      return measured(
        [column, size],
        timesSize((row) => sign * (level - column.values[row]!), size, receivers),
      );
    }
    case "change": {
      const [from, to] = [columnNamed(columns, key.from), columnNamed(columns, key.to)];
      const size = columnNamed(columns, key.size);
      return measured(
        [from, to, size],
        timesSize((row) => to.values[row]! - from.values[row]!, size, receivers),
      );
    }
  }
}

/** The column a key names. Throws an `InputError` when there is none. */
export function columnNamed(columns: KeyColumns, name: string): KeyColumn {
  const found = columns.get(name);
  if (found) return found;
  throw new InputError([unknownColumn(name, columns)]);
}

function measured(reads: readonly KeyColumn[], values: Float64Array): Measure {
  return { values, reads, status: reads.map(({ status }) => status).reduce(worseStatus, "derived") };
}

function notNegative(column: KeyColumn, receivers: Receivers): Float64Array {
  const { values } = column;
  for (let row = 0; row < values.length; row++) {
    if (values[row]! < 0) throw new InputError([negativeColumn(column, receivers, row)]);
  }
  return values;
}

/** What is positive of a difference, times size. */
function timesSize(difference: (row: number) => number, size: KeyColumn, receivers: Receivers): Float64Array {
  const sizes = notNegative(size, receivers);
  const values = new Float64Array(sizes.length);
  for (let row = 0; row < values.length; row++) {
    const value = difference(row);
    values[row] = value > 0 ? value * sizes[row]! : Number.isNaN(value) ? Number.NaN : sizes[row]! * 0;
  }
  return values;
}

/** Mean weighted by size, over the receivers for which both are known. */
function mean(column: KeyColumn, size: KeyColumn): number {
  const known = [...column.values.keys()].filter(
    (row) => !Number.isNaN(column.values[row]!) && !Number.isNaN(size.values[row]!),
  );
  const total = exactSum(known.map((row) => column.values[row]! * size.values[row]!));
  return total / exactSum(known.map((row) => size.values[row]!));
}
