import { nearestNames, type Problem } from "@barkraft/core";
import type { KeyColumn, KeyColumns, Receivers } from "../receivers.ts";

/** A key names a column that is not there. */
export function unknownColumn(name: string, columns: KeyColumns): Problem {
  const near = nearestNames(name, columns.keys());
  return {
    code: "key_column_missing",
    place: "key",
    found: `the column '${name}'`,
    expected: "a column of figures for every receiver",
    advice:
      near.length > 0
        ? `Did you mean ${near.join(", ")}?`
        : "Supply the column in a file, or choose another key.",
  };
}

/** A column that is shared by has a negative value. */
export function negativeColumn(column: KeyColumn, { names }: Receivers, row: number): Problem {
  return {
    code: "key_column_negative",
    place: `${column.name}, ${names[row]}`,
    found: `${column.values[row]} ${column.unit}`,
    expected: "zero or more",
    advice: "Share by the gap to a level, or by the change, when a column can be negative.",
  };
}

/** Nobody has a share under a key. */
export function nobodyToPay(place: string): Problem {
  return {
    code: "key_without_receivers",
    place,
    found: "no receiver with a known value above zero",
    expected: "at least one",
    advice: "Choose another key or another year, or supply the figures.",
  };
}

/** Shares that should add up to one do not. */
export function sharesNotOne(place: string, sum: number): Problem {
  return {
    code: "key_shares_not_one",
    place,
    found: `shares that add up to ${Number(sum.toFixed(9))}`,
    expected: "shares that add up to 1",
    advice: "Write shares as parts of one: 0.7 and 0.3.",
  };
}
