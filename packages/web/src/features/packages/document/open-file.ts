import { checkPackage, packageFromSheets, packageSheets, type SupportPackage } from "@barkraft/finance";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { readYaml } from "../../../files/read/yaml.ts";

const longestYaml = 300_000;

/** Reads a package from a reader's YAML or Excel file. Throws an `InputError` with every mistake in it. */
export async function openPackage(file: File): Promise<SupportPackage> {
  if (/\.(ya?ml|json)$/i.test(file.name)) {
    const { data, placeOf } = await readYaml(file, longestYaml);
    return checkPackage(data, placeOf);
  }
  const { data, placeOf } = packageFromSheets(file.name, await readSheets(file));
  return checkPackage(data, placeOf);
}

/** The package as a workbook that can be changed and opened again, here and on the command line. */
export async function packageWorkbook(document: SupportPackage): Promise<Blob> {
  const { plainWorkbook } = await import("../../../files/excel.ts");
  return plainWorkbook(packageSheets(document));
}
