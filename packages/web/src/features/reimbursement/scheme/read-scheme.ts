import { checkScheme, type ReimbursementScheme } from "@barkraft/finance";
import { readYaml } from "../../../files/read/yaml.ts";

const longestFile = 100_000;

/** Reads a scheme document, YAML or JSON. Throws an `InputError` with everything in it that is wrong. */
export async function readScheme(file: File): Promise<ReimbursementScheme> {
  const { data } = await readYaml(file, longestFile);
  return checkScheme(file.name, data);
}
