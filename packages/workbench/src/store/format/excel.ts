import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { ProblemList } from "../problem/data-problem.ts";
import { limits, tooManyColumns } from "./limits.ts";
import { type Cell, type RawTable, rawTable } from "./raw-table.ts";
import { zipUnpacksWithin } from "./zip-bomb.ts";

/**
 * An Excel file (.xlsx) as a raw table: its only sheet, or the one named as the table.
 * A formula counts with the value the spreadsheet last computed.
 */
export async function readExcel(
  bytes: Uint8Array,
  file: string,
  table: string,
): Promise<RawTable | ProblemList> {
  const whole = { file, row: null, column: null };
  const workbook = (await zipUnpacksWithin(bytes, limits.unpackedBytes)) ? open(bytes) : null;
  // A damaged workbook may name sheets that it does not hold.
  if (workbook === null || workbook.SheetNames.some((name) => workbook.Sheets[name] === undefined)) {
    return ProblemList.of({
      ...whole,
      code: "not-excel",
      found: "something else, or a damaged or protected file",
      expected: "an Excel workbook (.xlsx)",
      advice: "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
    });
  }
  const names = workbook.SheetNames;
  const name = names.length === 1 ? names[0]! : names.find((one) => one === table);
  if (name === undefined) {
    return ProblemList.of({
      ...whole,
      code: "several-sheets",
      found: `the sheets ${names.join(", ")}`,
      expected: `one sheet, or one named ${table}`,
      advice: `Name the sheet with the table ${table}, or remove the others.`,
    });
  }
  const data = (workbook.Sheets[name]!["!data"] ?? []) as CellRow[];
  const width = data.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (width > limits.columns) return tooManyColumns(file, width);
  const rows = Array.from(data, (row) =>
    Array.from({ length: Math.min(row?.length ?? 0, width) }, (_, at) => cellOf(row?.[at])),
  );
  return rawTable(rows, false);
}

function open(bytes: Uint8Array): WorkBook | null {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      sheetStubs: true,
      // One row past the limit, and the heading, so that a longer sheet is seen to be too long.
      sheetRows: limits.rows + 2,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    return null;
  }
}

type CellRow = (CellObject | undefined)[] | undefined;

/** Number of columns up to the last that holds something: formatted but empty cells do not count. */
function widthOf(row: CellRow): number {
  let width = row?.length ?? 0;
  while (width > 0 && cellOf(row?.[width - 1]) === null) width--;
  return width;
}

function cellOf(cell: CellObject | undefined): Cell {
  if (cell === undefined) return null;
  if (cell.t === "e" && cell.v !== undefined)
    return { broken: "error", text: errorNames.get(Number(cell.v)) ?? "" };
  // A formula that was never computed is read as a stub, with 0 for its value.
  const hasValue = cell.t !== "z" && cell.v !== undefined;
  if (!hasValue) return cell.f === undefined ? null : { broken: "formula", text: cell.f };
  return cell.v instanceof Date ? cell.v.toISOString() : cell.v!;
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);
