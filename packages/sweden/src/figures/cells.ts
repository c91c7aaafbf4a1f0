import type { FigureSource, InputColumn, Status, Table } from "@barkraft/core";

/** One cell of a table: the value and where it stands. */
interface Cell {
  readonly table: Table;
  readonly column: string;
  readonly row: number;
}

type Where = readonly [column: string, value: string];

/** Rows of a table by the text of one column, restricted to one year and to one value of a text column. */
export function rowsOfYear(
  table: Table,
  codeColumn: string,
  yearColumn: string,
  year: number,
  where?: Where,
): ReadonlyMap<string, number> {
  return rowsWhere(table, codeColumn, yearColumn, where, (found) => found === year);
}

/** For each code the row of the newest year up to `year` in which `column` holds a number. */
export function latestRows(
  table: Table,
  codeColumn: string,
  yearColumn: string,
  year: number,
  where: Where | undefined,
  column: string,
): ReadonlyMap<string, number> {
  const years = table.numbers.get(yearColumn);
  const cells = table.numbers.get(column);
  return rowsWhere(table, codeColumn, yearColumn, where, (found, before, row) => {
    if (Number.isNaN(cells?.[row] ?? Number.NaN)) return false;
    return found <= year && (before === undefined || found > years![before]!);
  });
}

function rowsWhere(
  table: Table,
  codeColumn: string,
  yearColumn: string,
  where: Where | undefined,
  isWanted: (year: number, before: number | undefined, row: number) => boolean,
): ReadonlyMap<string, number> {
  const years = table.numbers.get(yearColumn);
  const codes = table.texts.get(codeColumn);
  const texts = where && table.texts.get(where[0]);
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    if (where && texts?.[row] !== where[1]) continue;
    const code = codes?.[row] ?? "";
    if (isWanted(years?.[row] ?? Number.NaN, rows.get(code), row)) rows.set(code, row);
  }
  return rows;
}

/** An input column that takes, for each place, the first cell that holds a number. */
export function columnFrom(
  codes: readonly string[],
  year: number,
  cellsFor: (code: string) => readonly (Cell | undefined)[],
  intervalAt?: (cell: Cell) => readonly [number, number] | undefined,
): InputColumn {
  const cells = codes.map((code) => cellsFor(code).find((cell) => cell && !Number.isNaN(numberIn(cell))));
  return {
    values: Float64Array.from(cells, (cell) => (cell ? numberIn(cell) : Number.NaN)),
    year,
    statusAt: (place): Status => {
      const cell = cells[place];
      return cell?.table.descriptions.get(cell.column)?.status ?? "unknown";
    },
    sourceAt: (place) => {
      const cell = cells[place];
      return cell && sourceOf(cell, intervalAt?.(cell));
    },
  };
}

/** A column of which nothing is known. */
export function unknownColumn(places: number, year: number): InputColumn {
  return {
    values: new Float64Array(places).fill(Number.NaN),
    year,
    statusAt: () => "unknown",
    sourceAt: () => undefined,
  };
}

/** The cell of a table's column for a row that may be missing. */
export function cellAt(table: Table | undefined, column: string, row: number | undefined): Cell | undefined {
  return table === undefined || row === undefined ? undefined : { table, column, row };
}

function numberIn({ table, column, row }: Cell): number {
  return table.numbers.get(column)?.[row] ?? Number.NaN;
}

function sourceOf({ table, column, row }: Cell, interval?: readonly [number, number]): FigureSource {
  const description = table.descriptions.get(column);
  const origin = table.origins[table.originOfRow[row]!];
  // What a user supplies has the user for its source, whoever published the shipped rows of the table.
  const isOwn = origin?.kind === "user";
  return {
    publisher: isOwn ? "" : (description?.source ?? ""),
    table: table.name,
    file: origin?.file ?? "",
    kind: origin?.kind ?? "shipped",
    licence: isOwn ? "" : (description?.licence ?? ""),
    vintage: isOwn ? "" : (description?.vintage ?? ""),
    ...(interval ? { interval } : {}),
  };
}
