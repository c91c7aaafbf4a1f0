import { packageFromSheets, type SheetPackage } from "@barkraft/finance";
import { workbookCells } from "../../store/index.ts";

/** Reads the sheets of a package as plain data, to be checked. Throws an `InputError` for a file without them. */
export async function packageFromWorkbook(bytes: Uint8Array, file: string): Promise<SheetPackage> {
  return packageFromSheets(file, (await workbookCells(bytes)) ?? undefined);
}
