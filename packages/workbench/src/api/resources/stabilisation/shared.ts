import { z } from "zod";
import { checkedQuery } from "../../schema/checked.ts";
import { formats } from "../../sending/format.ts";

/** The query of a question that is asked with a body. */
export const formatQuery = () =>
  checkedQuery(
    z.strictObject({
      format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
    }),
  );

/** What may be wrong with such a question. */
export const questionProblems = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;
