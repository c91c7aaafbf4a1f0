import { Hono } from "hono";
import { z } from "zod";
import { jsonBackTest } from "../../../report/simulation/back-test-report.ts";
import type { Country } from "../../../services/index.ts";
import { bandsBackTest } from "../../../services/simulation/back-test.ts";
import { shockEstimates } from "../../../services/simulation/ground.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedPath, noQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { backTestSchema, shocksSchema } from "../../schema/simulation/simulation.ts";

/** Enough for shares of 290 municipalities, few enough to be computed while somebody waits. */
const backTestPaths = 500;

/** The estimates of chance, and how earlier bands turned out. */
export function simulationFigures(country: Country): Hono<ApiEnvironment> {
  let tested: Promise<object> | undefined;
  return new Hono<ApiEnvironment>()
    .get(
      "/simulation/shocks/:year",
      operation({
        id: "getShocks",
        tag: "figures",
        summary: "The parameters of chance",
        description:
          "Persistence and deviation of every shock, correlations and steering, estimated from the figures until the year, with standard errors.",
        answer: shocksSchema,
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedPath(z.strictObject({ year: wholeNumber(2002, 2022).meta({ examples: [2022] }) })),
      noQuery,
      async (context) => context.json(await shockEstimates(country, context.req.valid("param").year)),
    )
    .get(
      "/simulation/back-test",
      operation({
        id: "getBackTest",
        tag: "figures",
        summary: "How often the outcome fell inside the bands",
        description: "Bands from 2005, 2010, 2015 and 2018, with what was known then, against the accounts.",
        answer: backTestSchema,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        tested ??= bandsBackTest(country, { paths: backTestPaths, seed: 1 }).then(jsonBackTest);
        return context.json(await tested);
      },
    );
}
