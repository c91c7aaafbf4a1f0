import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { simulationRequest, simulationSchema } from "../../schema/simulation/simulation.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { progressLines, wantsProgress } from "../../sending/progress-lines.ts";
import { computedLong, english, lawOf } from "../computed.ts";

/** A simulation, as one answer or as lines of progress with the answer last. */
export function simulationRuns(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/simulation",
    operation({
      id: "postSimulation",
      tag: "computation",
      summary: "The years ahead over many paths",
      description: `Bands and probabilities of one municipality or of all. With \`Accept: ${progressLines}\` each line is \`{"done", "paths"}\` and the last \`{"result"}\`; closing the connection stops the run.`,
      answer: simulationSchema,
      csv: "code, name, year, result_p05_pct and the other quantiles, probabilities",
      problems: bodyProblems,
      bodies: { one: { summary: "One municipality", value: { municipality: "1860", paths: 2000 } } },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(simulationRequest),
    async (context) => {
      const { municipality, after_projections, set, shocks, ...asked } = context.req.valid("json");
      const format = wantsProgress(context) ? "json" : formatOf(context, context.req.valid("query").format);
      const options = { place: municipality, after: after_projections, ...asked };
      const request = requestOf("simulate", format, english, options, { set, shocks });
      return computedLong(context, lawOf(country, defaultYear), request, `simulation-${asked.from}`);
    },
  );
}
