import { readFile } from "node:fs/promises";
import { InputError } from "@barkraft/core";
import {
  type Decision,
  decisionsIn,
  type FileRows,
  type PaidGrant,
  paidIn,
  reportsIn,
  type UnpaidClaim,
  type UseReport,
  unpaidIn,
} from "@barkraft/finance";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";
import { notReadable } from "./claims/file-bytes.ts";

const maximumBytes = 50 * 1024 * 1024;

/** A case officer's decisions from a CSV file or a workbook. Throws an `InputError` with every row that is wrong. */
export const readDecisions = (file: string): Promise<readonly Decision[]> => readRows(file, decisionsIn);

/** What an earlier round left unpaid, from its list of payments. Throws an `InputError` like `readDecisions`. */
export const readUnpaid = (file: string): Promise<readonly UnpaidClaim[]> => readRows(file, unpaidIn);

/** What has been paid, from a list of payments. Throws an `InputError` like `readDecisions`. */
export const readPaid = (file: string): Promise<readonly PaidGrant[]> => readRows(file, paidIn);

/** What receivers account for. Throws an `InputError` like `readDecisions`. */
export const readReports = (file: string): Promise<readonly UseReport[]> => readRows(file, reportsIn);

/** What `interpret` makes of a file's rows, or of the first sheet of a workbook that it can make something of. */
async function readRows<Row>(
  file: string,
  interpret: (rows: FileRows, place: string) => Row[],
): Promise<Row[]> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw notReadable(file, whatIsThere(error));
  });
  if (bytes.length > maximumBytes) throw notReadable(file, `${bytes.length} bytes`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return interpret(await separatedRows(bytes), file);
  const { workbookCells } = await import("../../store/format/workbook-cells.ts");
  const sheets = [...((await workbookCells(bytes))?.values() ?? [])];
  if (sheets.length === 0) throw notReadable(file, "a workbook that cannot be opened");
  let first: InputError | undefined;
  for (const rows of sheets) {
    try {
      return interpret(rows, file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const isOtherSheet = error.problems.every(({ code }) => code === "missing_column");
      if (!isOtherSheet) throw error;
      first ??= error;
    }
  }
  throw first!;
}

async function separatedRows(bytes: Uint8Array): Promise<string[][]> {
  const { dsvFormat } = await import("d3-dsv");
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, "");
  const heading = text.split(/\r?\n/, 1)[0]!;
  return dsvFormat(heading.includes(";") ? ";" : ",").parseRows(text);
}
