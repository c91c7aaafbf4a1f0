import { Hono } from "hono";
import { jsonAccuracy } from "../../../report/rows/accuracy-rows.ts";
import { accuracy } from "../../../services/accuracy/accuracy.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { accuracySchema } from "../../schema/accuracy.ts";
import { noQuery } from "../../schema/checked.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

/** How accurate the computation is, and where it is known to deviate. */
export function accuracyResources(country: Country): Hono<ApiEnvironment> {
  let stored: Promise<StoredBody> | undefined;
  return new Hono<ApiEnvironment>().get(
    "/accuracy",
    operation({
      id: "getAccuracy",
      tag: "about",
      summary: "Accuracy and deviations",
      description:
        "Which years are computed from what, how they agree with published outcomes, what other readings of the " +
        "statute would change, how much of the accounts stays unexplained, and every known deviation.",
      answer: accuracySchema,
      problems: ["invalid-request"],
    }),
    noQuery,
    async (context) => {
      stored ??= accuracy(country).then(
        (found) => new StoredBody(JSON.stringify(jsonAccuracy(found)), "application/json"),
      );
      // A failure is not kept: the next request tries again.
      stored.catch(() => {
        stored = undefined;
      });
      return sendStored(context, await stored, caching.revalidate);
    },
  );
}
