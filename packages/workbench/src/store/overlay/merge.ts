import { type Columns, rowKeys } from "../validate/columns.ts";

export interface MergedColumns {
  readonly columns: Columns;
  /** 0 for a shipped row, 1 for a user's row. */
  readonly originOfRow: Uint8Array<ArrayBuffer>;
  /** Keys of the shipped rows that the user replaced. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Shipped rows with a user's rows over them: a row with the same key is replaced whole, in its place; a row with a
 * new key comes after the shipped ones, in the order of the user's file. Only the columns of `shipped` are kept.
 */
export function mergeTables(shipped: Columns, user: Columns, primaryKey: readonly string[]): MergedColumns {
  const positions = new Map(rowKeys(shipped, primaryKey).map((key, row) => [key, row]));
  const replaced = new Set<string>();
  let rowCount = shipped.rowCount;
  const target = rowKeys(user, primaryKey).map((key) => {
    const position = positions.get(key);
    if (position === undefined) return rowCount++;
    replaced.add(key);
    return position;
  });
  const originOfRow = new Uint8Array(rowCount);
  for (const row of target) originOfRow[row] = 1;
  const numbers = new Map<string, Float64Array>();
  for (const [name, values] of shipped.numbers) {
    const merged = new Float64Array(rowCount);
    merged.set(values);
    const own = user.numbers.get(name)!;
    for (const [from, row] of target.entries()) merged[row] = own[from]!;
    numbers.set(name, merged);
  }
  const texts = new Map<string, string[]>();
  for (const [name, values] of shipped.texts) {
    const merged = [...values];
    const own = user.texts.get(name)!;
    for (const [from, row] of target.entries()) merged[row] = own[from]!;
    texts.set(name, merged);
  }
  return { columns: { rowCount, numbers, texts }, originOfRow, replaced };
}
