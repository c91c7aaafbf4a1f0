/** A cell that holds an error, a formula that was never computed, or a kind of value no table has (a date, a list). */
export interface BrokenCell {
  readonly broken: "error" | "formula" | "kind";
  readonly text: string;
}

export type Cell = string | number | bigint | boolean | null | BrokenCell;

/** A table as a file holds it, before anything is known about its columns. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number of each row as a spreadsheet shows it: the header is row 1. */
  readonly rowNumbers: readonly number[];
  /** Whether `1,5` is a number here. */
  readonly decimalComma: boolean;
}

/** A value of Excel or Parquet, or a text of CSV, that holds nothing. */
export function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Rows of cells, header first, as a raw table; rows without any value are left out but counted. */
export function rawTable(rows: readonly (readonly Cell[])[], decimalComma: boolean): RawTable {
  const [header = [], ...rest] = rows;
  const kept: (readonly Cell[])[] = [];
  const rowNumbers: number[] = [];
  rest.forEach((row, index) => {
    if (row.every(isEmpty)) return;
    kept.push(row);
    rowNumbers.push(index + 2);
  });
  const names = header.map((cell) =>
    cell === null ? "" : typeof cell === "object" ? cell.text : String(cell).trim(),
  );
  return { header: names, rows: kept, rowNumbers, decimalComma };
}
