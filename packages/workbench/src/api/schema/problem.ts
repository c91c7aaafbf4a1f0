import { z } from "zod";
import { named } from "./common.ts";

/** RFC 9457 problem details, with every single thing that was wrong. */
export const problemSchema = named(
  "ProblemDetails",
  z.strictObject({
    type: z.string().meta({ description: "URI of the kind of problem; describes it when followed." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "Path of the request." }),
    problems: z.array(
      named(
        "Problem",
        z.strictObject({
          code: z.string().meta({ description: "Stable name of the kind of mistake." }),
          place: z.string().meta({ description: "Where: a field, a parameter, a header." }),
          found: z.string(),
          expected: z.string(),
          advice: z.string(),
        }),
      ),
    ),
  }),
);
