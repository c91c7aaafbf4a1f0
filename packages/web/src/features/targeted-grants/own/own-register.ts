import { InputError, type Problem } from "@barkraft/core";
import type { ReadCell } from "../../../files/read/messages.ts";
import { readSheets } from "../../../files/read/read-sheets.ts";

interface GivenTable {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly decimal_comma: boolean;
}

/** A register of the user's own, as the server takes it. */
export interface OwnRegister {
  readonly grants?: GivenTable;
  readonly amounts?: GivenTable;
  /** Whether it is all there is, instead of standing over the shipped register. */
  readonly whole: boolean;
}

type Rows = readonly (readonly ReadCell[])[];

/** Tells a table of grants from one of amounts. */
const marks = { grants: "name_sv", amounts: "amount_msek" } as const;

/**
 * The register that files hold: CSV files of grants and of amounts, or workbooks with a sheet of each, told apart by
 * their columns. Throws an `InputError` with every file that has no such table, and for two of the same.
 */
export async function readRegister(files: readonly File[], whole: boolean): Promise<OwnRegister> {
  const read = await Promise.all(files.map(readSheets));
  const useless = files.filter((_, at) => ![...read[at]!.values()].some(isTable));
  if (useless.length > 0)
    throw new InputError(
      useless.map(({ name }) =>
        problem(name, "no table of a register", "a table with the column name_sv or amount_msek"),
      ),
    );
  const sheets = read.flatMap((each) => [...each.values()]);
  const grants = sheets.filter((rows) => has(rows, marks.grants));
  const amounts = sheets.filter((rows) => has(rows, marks.amounts));
  if (grants.length > 1 || amounts.length > 1)
    throw new InputError([
      problem(
        files.map(({ name }) => name).join(", "),
        "several tables of the same kind",
        "one table of grants and one of amounts",
      ),
    ]);
  return {
    ...(grants[0] ? { grants: tableOf(grants[0]) } : {}),
    ...(amounts[0] ? { amounts: tableOf(amounts[0]) } : {}),
    whole,
  };
}

function tableOf(rows: Rows): GivenTable {
  const [heading = []] = rows;
  const isAmount = heading.map((name) => /_(msek|pct|hours|count)$/.test(String(name)));
  return {
    rows: rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell))),
    decimal_comma: rows.some((row) =>
      row.some((cell, at) => isAmount[at] && typeof cell === "string" && /^\s*-?\d+,\d+\s*$/.test(cell)),
    ),
  };
}

const has = ([heading]: Rows, mark: string) => heading?.includes(mark) ?? false;

const isTable = (rows: Rows) => has(rows, marks.grants) || has(rows, marks.amounts);

function problem(place: string, found: string, expected: string): Problem {
  const advice = "Save the register of the page and start from it.";
  return { code: "no_register", place, found, expected, advice };
}
