import type { InputColumn, Places, Table } from "@barkraft/core";
import { cellAt, columnFrom, latestRows, rowsOfYear } from "./cells.ts";
import { type FigureInput, tableNameOf } from "./figure.ts";

/** The columns that the declared inputs read, by table. */
export function columnsOf(inputs: readonly FigureInput[]): Record<string, string[]> {
  const columns = new Map<string, Set<string>>();
  for (const { read, level } of inputs) {
    const key = level === "nation" ? [] : ["code"];
    const needed = [...key, read.yearColumn ?? "year", ...(read.where ? [read.where[0]] : []), read.column];
    const table = tableNameOf(read);
    const known = columns.get(table) ?? new Set();
    for (const column of needed) known.add(column);
    columns.set(table, known);
  }
  return Object.fromEntries([...columns].map(([table, set]) => [table, [...set]]));
}

/** Reads a declared input's column for an equalisation year; unknown where its table has no row or no number. */
export function readDeclared(
  { read, level }: FigureInput,
  tables: ReadonlyMap<string, Table>,
  places: Places,
  equalisationYear: number,
): InputColumn {
  const name = tableNameOf(read);
  const table = tables.get(name);
  if (!table) throw new Error(`table '${name}' was not loaded`);
  const year = Math.max(equalisationYear - read.yearsBefore, read.notBefore ?? 0);
  const rowsFor = read.row === "latest" ? latestRows : rowsOfYear;
  const rows = rowsFor(table, "code", read.yearColumn ?? "year", year, read.where, read.column);
  // A national table has no codes.
  const rowOf = (code: string) => rows.get(level === "nation" ? "" : code);
  return columnFrom(places.levels[level]!.codes, year, (code) => [cellAt(table, read.column, rowOf(code))]);
}
