import { type DocumentSheet, documentFrom, documentSheets, type Sheets, withDays } from "@barkraft/core";
import { checkScheme, schemeData } from "./check-scheme.ts";
import type { ReimbursementScheme } from "./scheme.ts";

const tables = ["categories", "rounds"] as const;
const dateFields: ReadonlySet<string> = new Set(["costs_from", "costs_to", "deadline"]);
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
            ...withDays(round, dateFields),
            outcome: { ...unknownOutcome, ...round.outcome },
          })),
        }
      : {}),
  });
}
