/** A row of a file, numbered as a spreadsheet shows it. */
export interface NumberedRow<Cell> {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Where a column of numbers stands in a row. */
export interface NumberColumn {
  readonly name: string;
  readonly at: number;
}

/** How the cells of a kind of file are read, and what is said of one that cannot be. */
export interface CellReader<Cell, Column extends NumberColumn, Mistake extends object> {
  /** The code of the place that a cell names; undefined where it names none. */
  readonly codeOf: (cell: Cell | undefined) => string | undefined;
  /** What is wrong with a cell that names no place, or with `isTwice` one that has had its row. */
  readonly strangePlace: (cell: Cell | undefined, row: number, isTwice: boolean) => Mistake;
  /** The number in a cell; undefined where it is empty, and so not known. */
  readonly numberOf: (cell: Cell | undefined, column: Column, row: number) => number | undefined | Mistake;
}

/** Columns of numbers with a row for each place, as numbers by the code of the place; and all that is wrong with them. */
export function numbersByPlace<Cell, Column extends NumberColumn, Mistake extends object>(
  rows: readonly NumberedRow<Cell>[],
  placeAt: number,
  columns: readonly Column[],
  { codeOf, strangePlace, numberOf }: CellReader<Cell, Column, Mistake>,
): { readonly numbers: ReadonlyMap<string, ReadonlyMap<string, number>>; readonly mistakes: Mistake[] } {
  const numbers = new Map(columns.map(({ name }) => [name, new Map<string, number>()]));
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    const code = codeOf(cells[placeAt]);
    if (code === undefined || seen.has(code)) {
      mistakes.push(strangePlace(cells[placeAt], row, code !== undefined));
      continue;
    }
    seen.add(code);
    for (const column of columns) {
      const found = numberOf(cells[column.at], column, row);
      if (typeof found === "number") numbers.get(column.name)!.set(code, found);
      else if (found !== undefined) mistakes.push(found);
    }
  }
  return { numbers, mistakes };
}
