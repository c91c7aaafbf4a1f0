import { checkScheme, type ReimbursementScheme, schemeData } from "@barkraft/finance";
import { documentFrom, documentSheets } from "../../../files/document-sheets.ts";
import type { ReadSheets } from "../../../files/read/messages.ts";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { readYaml } from "../../../files/read/yaml.ts";

const longestFile = 100_000;
const tables = ["categories", "rounds"] as const;
const unknownOutcome = { applied: null, approved: null, paid: null, topped_up: null };

/** Reads a scheme document: Excel, YAML or JSON. Throws an `InputError` with everything in it that is wrong. */
export async function readScheme(file: File): Promise<ReimbursementScheme> {
  if (/\.xlsx$/i.test(file.name)) return schemeFromSheets(file.name, await readSheets(file));
  const { data } = await readYaml(file, longestFile);
  return checkScheme(file.name, data);
}

/** A scheme from the sheets of a workbook; an amount with an empty cell is not known. */
export function schemeFromSheets(file: string, sheets: ReadSheets): ReimbursementScheme {
  const { rounds, ...rest } = documentFrom(file, sheets, tables);
  return checkScheme(file, {
    ...rest,
    ...(Array.isArray(rounds)
      ? {
          rounds: rounds.map((round) => ({
            pot: null,
            ...round,
            outcome: { ...unknownOutcome, ...round.outcome },
          })),
        }
      : {}),
  });
}

/** The scheme as sheets that can be changed and opened again. */
export const schemeSheets = (scheme: ReimbursementScheme) =>
  documentSheets(schemeData(scheme) as unknown as Readonly<Record<string, unknown>>);
