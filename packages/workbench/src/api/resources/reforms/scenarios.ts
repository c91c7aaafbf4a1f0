import { Hono } from "hono";
import { z } from "zod";
import type { Country } from "../../../services/index.ts";
import { scenarioLibrary } from "../../../services/reforms/scenario-library.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { noQuery } from "../../schema/checked.ts";
import { named, versionFields, versionsOf } from "../../schema/common.ts";
import { requestReform } from "../../schema/reform.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

const scenarioList = named(
  "ScenarioList",
  z.strictObject({
    scenarios: z.array(
      z.strictObject({
        id: z.string().meta({ description: "Name of its file in the library, without the ending." }),
        reform: requestReform,
      }),
    ),
    ...versionFields,
  }),
);

/** The worked scenarios that come with the program. */
export function scenarioResources(country: Country): Hono<ApiEnvironment> {
  let stored: Promise<StoredBody> | undefined;
  return new Hono<ApiEnvironment>().get(
    "/scenarios",
    operation({
      id: "listScenarios",
      tag: "law",
      summary: "Worked scenarios",
      description:
        "The scenario documents that come with the program. Each can be sent as the `reform` of a computation.",
      answer: scenarioList,
      problems: ["invalid-request"],
    }),
    noQuery,
    async (context) => {
      stored ??= scenarioLibrary().then((library) => {
        const scenarios = library.map(({ id, document }) => ({ id, reform: document }));
        return new StoredBody(
          JSON.stringify({ scenarios, ...versionsOf(country.versions) }),
          "application/json",
        );
      });
      // A failure is not kept: the next request tries again.
      stored.catch(() => {
        stored = undefined;
      });
      return sendStored(context, await stored, caching.revalidate);
    },
  );
}
