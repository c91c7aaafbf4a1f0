import { InputError } from "@barkraft/core";
import { checkScheme, type ReimbursementScheme } from "@barkraft/finance";

const longestFile = 100_000;

/** Reads a scheme document, YAML or JSON. Throws an `InputError` with everything in it that is wrong. */
export async function readScheme(file: File): Promise<ReimbursementScheme> {
  if (file.size > longestFile)
    throw malformed(file.name, `${file.size} bytes`, `at most ${longestFile} bytes`);
  const { parse, YAMLError } = await import("yaml");
  const text = await file.text();
  try {
    return checkScheme(file.name, parse(text, { maxAliasCount: 0 }));
  } catch (error) {
    if (error instanceof YAMLError || error instanceof ReferenceError)
      throw malformed(file.name, error.message.split("\n")[0]!, "YAML");
    throw error;
  }
}

function malformed(place: string, found: string, expected: string): InputError {
  const advice = "Save the scheme of the page and start from it.";
  return new InputError([{ code: "malformed_scheme", place, found, expected, advice }]);
}
