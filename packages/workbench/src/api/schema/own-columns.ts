import { z } from "zod";

/** Columns of one's own that a request may bring. */
export const mostColumns = 20;
const mostCodes = 400;

/** Columns of one's own: values by code, by the column's name of at most `longestName` characters. */
export function ownColumns(longestName: number) {
  const column = z
    .record(z.string().max(10), z.number())
    .refine((values) => Object.keys(values).length <= mostCodes, {
      error: `expected at most ${mostCodes} codes`,
    });
  return z
    .record(z.string().min(1).max(longestName), column)
    .refine((columns) => Object.keys(columns).length <= mostColumns, {
      error: `expected at most ${mostColumns} columns`,
    })
    .optional();
}
