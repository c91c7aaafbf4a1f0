import { InputError, numbersByPlace, type Problem } from "@barkraft/core";

/** Columns that a file brings along: a number for each place by its code. */
export type FileColumns = ReadonlyMap<string, ReadonlyMap<string, number>>;

const placeHeadings = /^(code|kod|kommunkod|kommun|region|municipality|kommune|plats|place)$/i;
const nameHeadings = /^(name|namn|navn|kommunnamn)$/i;
const largest = 1e15;
const mostColumns = 20;
const mostProblems = 50;

/**
 * Reads columns of numbers from the rows of a sheet: one column of places (codes or names) and any others, a row for
 * each place. Empty cells are unknown. `codeOf` says which place a cell names. Throws an `InputError` with everything
 * that is wrong.
 */
export function readColumnRows(
  file: string,
  rows: readonly (readonly unknown[])[],
  codeOf: (written: string) => string | undefined,
): FileColumns {
  const [heading = [], ...rest] = rows;
  const names = heading.map((cell) => (cell === null || cell === undefined ? "" : String(cell).trim()));
  const placeAt = names.findIndex((name) => placeHeadings.test(name));
  const columns = names.flatMap((name, at) =>
    at === placeAt || name === "" || nameHeadings.test(name)
      ? []
      : [{ at, heading: name, name: columnName(name) }],
  );
  if (placeAt < 0 || columns.length === 0 || columns.length > mostColumns) {
    throw new InputError([noColumns(file, names)]);
  }
  const filled = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => [placeAt, ...columns.map(({ at }) => at)].some((at) => textOf(cells[at]) !== ""));
  const { numbers, mistakes } = numbersByPlace(filled, placeAt, columns, {
    codeOf: (cell) => codeOf(textOf(cell)),
    strangePlace: (cell, row) => strangePlace(file, row, names[placeAt]!, textOf(cell)),
    numberOf: (cell, column, row) => {
      const text = textOf(cell);
      if (text === "") return undefined;
      const value = numberOf(text);
      return Number.isNaN(value) || Math.abs(value) > largest
        ? noNumber(file, row, column.heading, text)
        : value;
    },
  });
  if (mistakes.length > 0) throw new InputError(mistakes.slice(0, mostProblems));
  return numbers;
}

/** The name that keys call a column by: small letters, digits and underscores. */
function columnName(heading: string): string {
  const plain = heading
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_\d]+|_+$/g, "")
    .slice(0, 60);
  return plain === "" ? "column" : plain;
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

/** A number as a file writes it, with spaces between thousands and a decimal point or comma. */
function numberOf(text: string): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  const dotted = plain.includes(".") ? plain : plain.replace(",", ".");
  return /^-?\d{1,16}(\.\d{1,12})?(e[+-]?\d{1,2})?$/i.test(dotted) ? Number(dotted) : Number.NaN;
}

function noColumns(file: string, names: readonly string[]): Problem {
  return {
    code: "columns_heading",
    place: file,
    found: `the columns ${names
      .filter((name) => name !== "")
      .join(", ")
      .slice(0, 200)}`,
    expected: `the column code and 1 to ${mostColumns} columns of numbers`,
    advice: "Write the codes or names of places in a column called code.",
  };
}

function strangePlace(file: string, row: number, column: string, written: string): Problem {
  return {
    code: "columns_place",
    place: `${file}, row ${row}, column ${column}`,
    found: `'${written.slice(0, 60)}'`,
    expected: "the code or name of a municipality or a region, once",
    advice: "Codes keep their leading zero.",
  };
}

function noNumber(file: string, row: number, column: string, text: string): Problem {
  return {
    code: "columns_number",
    place: `${file}, row ${row}, column ${column}`,
    found: `'${text.slice(0, 60)}'`,
    expected: "a number",
    advice: "Leave the cell empty where the number is not known.",
  };
}
