import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InputError, type Sheets, yamlData } from "@barkraft/core";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";
import { sheetsOf } from "../workbook-sheets.ts";

/** Longest form that is read, characters. */
const longestForm = 200_000;
const formAdvice = "Check indentation and quotation marks.";

/**
 * Reads a file of YAML or JSON, or a workbook by `fromSheets`, as plain data. Throws an `InputError` that says what was
 * expected and what to do.
 */
export async function readForm(
  file: string,
  fromSheets: (name: string, sheets: Sheets) => unknown,
  expected: string,
  advice: string,
): Promise<unknown> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      {
        code: "file_unreadable",
        place: file,
        found: whatIsThere(error),
        expected,
        advice,
      },
    ]);
  });
  if (file.toLowerCase().endsWith(".xlsx")) return fromSheets(basename(file), await sheetsOf(bytes, file));
  return plainData(bytes.toString("utf8"), basename(file));
}

/** A text of YAML as plain data; dates stay texts, and null fields count as left out. */
async function plainData(text: string, place: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  if (text.length > longestForm) throw unreadableForm(place, `${text.length} characters`);
  const document = parseDocument(text, { schema: "core", uniqueKeys: true });
  return withoutNulls(yamlData(document, place, text, formAdvice));
}

function withoutNulls(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, withoutNulls(value)]),
  );
}

function unreadableForm(place: string, found: string): InputError {
  return new InputError([
    {
      code: "form_unreadable",
      place,
      found,
      expected: "a document in YAML or JSON",
      advice: formAdvice,
    },
  ]);
}
