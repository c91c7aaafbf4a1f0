import { type AllocationQuestion, allocate } from "./allocate.ts";
import { columnsOfKey } from "./key/key.ts";
import type { KeyColumn, KeyColumns } from "./receivers.ts";

/** The least and the most that each receiver can get, whole kronor, given figures known as intervals only. */
export interface AllocationInterval {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * What each receiver gets at the least favourable and the most favourable ends of the intervals: its own figure at
 * one end and everyone else's at the other. Undefined when no column of the key is known as an interval. A rising
 * indicator (`change`) is read with `to` at the one end and `from` at the other. Kronor of rounding aside, the true
 * amount lies between.
 */
export function allocationInterval(question: AllocationQuestion): AllocationInterval | undefined {
  const names = columnsOfKey(question.key);
  const uncertain = names.filter((name) => {
    const { low, high, values } = question.columns.get(name) ?? {};
    return values?.some((_, row) => low && high && low[row]! < high[row]!);
  });
  if (uncertain.length === 0) return undefined;
  const falling = new Set(fallingColumns(question.key));
  const count = question.receivers.codes.length;
  const at = (row: number, own: "low" | "high") => {
    const columns = withEnds(question.columns, uncertain, falling, row, own);
    return allocate({ ...question, columns }).amounts[row]!;
  };
  return {
    low: Float64Array.from({ length: count }, (_, row) => at(row, "low")),
    high: Float64Array.from({ length: count }, (_, row) => at(row, "high")),
  };
}

/** The columns of which more gives less. */
function fallingColumns(key: AllocationQuestion["key"]): string[] {
  if (key.kind === "change") return [key.from];
  if (key.kind === "gap") return key.side === "below" ? [key.column] : [];
  if (key.kind === "mix" || key.kind === "between")
    return key.parts.flatMap((part) => fallingColumns(part.key));
  return key.kind === "application" && key.by ? fallingColumns(key.by) : [];
}

function withEnds(
  columns: KeyColumns,
  uncertain: readonly string[],
  falling: ReadonlySet<string>,
  row: number,
  own: "low" | "high",
): KeyColumns {
  const other = own === "low" ? "high" : "low";
  const changed = new Map<string, KeyColumn>();
  for (const name of uncertain) {
    const column = columns.get(name)!;
    const [mine, theirs] = falling.has(name) ? ([other, own] as const) : ([own, other] as const);
    const values = Float64Array.from(column[theirs] ?? column.values);
    values[row] = (column[mine] ?? column.values)[row]!;
    changed.set(name, { ...column, values });
  }
  return { get: (name) => changed.get(name) ?? columns.get(name), keys: () => columns.keys() };
}
