/** The figures of a table, column by column; NaN and the empty string stand for what is not published. */
export interface Columns {
  readonly rowCount: number;
  readonly numbers: ReadonlyMap<string, Float64Array>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The values of one key column as texts, comparable across tables. */
export function keyTexts(columns: Columns, name: string): readonly string[] {
  return columns.texts.get(name) ?? Array.from(columns.numbers.get(name) ?? [], String);
}

/** One text per row that identifies it within its table. */
export function rowKeys(columns: Columns, primaryKey: readonly string[]): string[] {
  const parts = primaryKey.map((name) => keyTexts(columns, name));
  return Array.from({ length: columns.rowCount }, (_, row) => parts.map((part) => part[row]).join("\u0000"));
}
