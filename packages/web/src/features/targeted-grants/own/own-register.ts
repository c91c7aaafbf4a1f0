import { InputError } from "@barkraft/core";
import { type CellValue, type ReadSheet, readSheets } from "../../../files/read-sheets.ts";

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

/** Tells a table of grants from one of amounts. */
const marks = { grants: "name_sv", amounts: "amount_msek" } as const;

/**
 * The register that files hold: CSV files of grants and of amounts, or workbooks with a sheet of each, told apart by
 * their columns. Throws an `InputError` for files without such a table, or with two of the same.
 */
export async function readRegister(files: readonly File[], whole: boolean): Promise<OwnRegister> {
  const sheets = (await Promise.all(files.map(readSheets))).flat();
  const names = files.map(({ name }) => name).join(", ");
  const found = (mark: string) => sheets.filter(({ rows }) => rows[0]?.some((cell) => cell === mark));
  const [grants, amounts] = [found(marks.grants), found(marks.amounts)];
  if (grants.length + amounts.length === 0)
    throw refused(names, "no table of a register", "a table with the column name_sv or amount_msek");
  if (grants.length > 1 || amounts.length > 1)
    throw refused(names, "several tables of the same kind", "one of grants and one of amounts");
  return {
    ...(grants[0] ? { grants: tableOf(grants[0]) } : {}),
    ...(amounts[0] ? { amounts: tableOf(amounts[0]) } : {}),
    whole,
  };
}

const tableOf = ({ rows, decimalComma }: ReadSheet): GivenTable => ({
  rows: rows.map((row) => row.map(plain)),
  decimal_comma: decimalComma,
});

function plain(value: CellValue): string | number | null {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === "boolean" ? String(value) : value;
}

function refused(place: string, found: string, expected: string): InputError {
  const advice = "Save the register of the page and start from it.";
  return new InputError([{ code: "no_register", place, found, expected, advice }]);
}
