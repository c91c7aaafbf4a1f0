import { checkScheme, type ReimbursementScheme, schemeFromSheets } from "@barkraft/finance";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { readYaml } from "../../../files/read/yaml.ts";

const longestFile = 100_000;

/** Reads a scheme document: Excel, YAML or JSON. Throws an `InputError` with everything in it that is wrong. */
export async function readScheme(file: File): Promise<ReimbursementScheme> {
  if (/\.xlsx$/i.test(file.name)) return schemeFromSheets(file.name, await readSheets(file));
  const { data } = await readYaml(file, longestFile);
  return checkScheme(file.name, data);
}
