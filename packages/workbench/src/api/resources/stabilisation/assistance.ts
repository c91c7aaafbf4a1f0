import { assistanceYears, usualUninsured } from "@barkraft/sweden";
import { Hono } from "hono";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly } from "../../schema/checked.ts";
import { assistanceRequest, assistanceSchema } from "../../schema/stabilisation/assistance.ts";
import { formatOf } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { requestedCodes } from "../requested.ts";
import { formatQuery, questionProblems } from "./shared.ts";

/** What unemployment adds to social assistance. */
export function assistanceResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/assistance",
    operation({
      id: "postAssistance",
      tag: "computation",
      summary: "What unemployment adds to social assistance",
      description:
        "The added cost of every municipality in four years, from an estimate over the municipalities' own changes, with its uncertainty and how it did on years it had not seen.",
      answer: assistanceSchema,
      csv: "code, name, and for each year cost, low, high and otherwise in thousand SEK",
      problems: questionProblems,
      bodies: {
        two_points: {
          summary: "Two percentage points for two years",
          value: { points: 2, lasting_years: 2, municipalities: ["1280"] },
        },
      },
    }),
    jsonOnly,
    formatQuery(),
    checkedBody(assistanceRequest),
    (context) => {
      const { points, lasting_years, lags, uninsured_pct, municipalities } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const codes = requestedCodes(country, municipalities);
      const options = {
        points,
        lasting: lasting_years,
        lags,
        uninsured: uninsured_pct ?? usualUninsured,
        places: codes && [...codes],
      };
      const request = requestOf("assistance", format, english, options);
      return computed(context, lawOf(country, assistanceYears.last), request);
    },
  );
}
