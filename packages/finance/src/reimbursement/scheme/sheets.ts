import { type DocumentSheet, dayOfSerial, documentFrom, documentSheets, type Sheets } from "@barkraft/core";
import { checkScheme, schemeData } from "./check-scheme.ts";
import type { ReimbursementScheme } from "./scheme.ts";

const tables = ["categories", "rounds"] as const;
const dateFields = ["costs_from", "costs_to", "deadline"];
const unknownOutcome = { applied: null, approved: null, paid: null, topped_up: null };

/** A scheme as sheets that can be changed and read again. */
export const schemeSheets = (scheme: ReimbursementScheme): readonly DocumentSheet[] =>
  documentSheets(schemeData(scheme) as unknown as Readonly<Record<string, unknown>>);

/**
 * A scheme from the sheets of a workbook; an amount with an empty cell is not known. Throws an `InputError` with
 * everything in it that is wrong.
 */
export function schemeFromSheets(file: string, sheets: Sheets): ReimbursementScheme {
  const { rounds, ...rest } = documentFrom(file, sheets, tables);
  return checkScheme(file, {
    ...rest,
    ...(Array.isArray(rounds)
      ? {
          rounds: rounds.map((round) => ({
            pot: null,
            ...dated(round),
            outcome: { ...unknownOutcome, ...round.outcome },
          })),
        }
      : {}),
  });
}

/** A round whose days a spreadsheet may have made into numbers, with days again. */
function dated(round: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(round).map(([field, value]) => [
      field,
      dateFields.includes(field) && typeof value === "number" ? dayOfSerial(value) : value,
    ]),
  );
}
