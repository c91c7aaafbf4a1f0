import { InputError } from "@barkraft/core";
import type { FileRows } from "@barkraft/finance";
import { sheetsIn } from "../../../files/read/cells.ts";

/**
 * What `interpret` makes of a file's rows, or of the first sheet of a workbook that it can make something of. Throws an
 * `InputError` for a file without such a sheet, or with something wrong in it.
 */
export async function readRows<Row>(
  file: File,
  interpret: (rows: FileRows, place: string) => Row[],
): Promise<Row[]> {
  let first: InputError | undefined;
  for (const rows of (await sheetsIn(file)).values()) {
    try {
      return interpret(rows, file.name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!error.problems.every(({ code }) => code === "missing_column")) throw error;
      first ??= error;
    }
  }
  if (first) throw first;
  return interpret([], file.name);
}
