import { z } from "zod";
import { named } from "../common.ts";

/** Where the figures of a column come from. */
export const figureSource = named(
  "FigureSource",
  z.strictObject({
    publisher: z.string(),
    table: z.string(),
    file: z.string(),
    kind: z.enum(["shipped", "user"]),
    licence: z.string(),
    vintage: z.string(),
  }),
);
