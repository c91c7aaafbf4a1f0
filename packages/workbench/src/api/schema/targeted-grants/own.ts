import { z } from "zod";
import { foldSchema } from "../../../services/targeted-grants/fold-document.ts";
import { named, wholeNumber } from "../common.ts";

const cell = z.union([z.string().max(5000), z.number(), z.null()]);

const table = (mostRows: number) =>
  z.strictObject({
    rows: z
      .array(z.array(cell).max(60))
      .min(2)
      .max(mostRows)
      .meta({ description: "The names of the columns, then the rows." }),
    decimal_comma: z.boolean().default(false).meta({ description: "Whether `1,5` is a number." }),
  });

/** A register of one's own: rows of the two tables, as files of them hold them. */
export const ownRegister = named(
  "OwnRegister",
  z.strictObject({
    grants: table(5001).optional().meta({ description: "Rows of the table targeted-grants." }),
    amounts: table(60_000).optional().meta({ description: "Rows of the table targeted-grant-amounts." }),
    whole: z.boolean().default(false).meta({
      description: "Whether these rows are the whole register, instead of standing over the shipped one.",
    }),
  }),
);

export type OwnRegister = z.infer<typeof ownRegister>;

const register = ownRegister;

export const ownRequests = {
  register: z.strictObject({ register }),
  expiry: z.strictObject({
    register,
    year: wholeNumber(1990, 2100)
      .optional()
      .meta({ description: "The year whose ends are shared out; the largest unless said." }),
  }),
  fold: z.strictObject({ register, fold: foldSchema }),
} as const;
