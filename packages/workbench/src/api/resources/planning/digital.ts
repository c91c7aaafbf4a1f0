import { Hono } from "hono";
import { z } from "zod";
import { serviceColumns } from "../../../report/digital/service-report.ts";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { digitalRequest, digitalSchema } from "../../schema/planning/digital.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const words = (text: string) => ({ sv: text, da: text, en: text });
const assumption = (value: number, low: number, high: number) => ({ value, low, high, note: words("…") });
const exampleService = {
  kind: "digital-service",
  id: "own-service",
  title: words("Own service"),
  description: words("A service of one's own"),
  persons: ["population_80_plus"],
  organisations: "municipality",
  years: 15,
  assumptions: {
    user_share: assumption(0.02, 0.01, 0.04),
    saving_per_user: assumption(40_000, 20_000, 70_000),
    running_per_user: assumption(9000, 6000, 14_000),
    start_per_user: assumption(6000, 3000, 10_000),
    start_per_organisation: assumption(600_000, 300_000, 1_200_000),
    innovation_with: assumption(0.06, 0.03, 0.1),
    imitation_with: assumption(0.45, 0.3, 0.6),
    innovation_without: assumption(0.02, 0.01, 0.04),
    imitation_without: assumption(0.25, 0.15, 0.35),
    investment_share: assumption(0.6, 0.3, 0.8),
    life_years: assumption(5, 3, 8),
    interest: assumption(0.025, 0.01, 0.04),
    discount_rate: assumption(0.03, 0.02, 0.05),
  },
};
const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });

/** The worked examples of a digital programme, and documents of the user's own. */
export function digitalResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/digital",
      operation({
        id: "getDigital",
        tag: "computation",
        summary: "A worked example of a digital programme",
        description:
          "A shipped service, or the programme with all of them: financing, shared against separate infrastructure, spread, savings and payback. Every number of the document is an assumption.",
        answer: digitalSchema,
        csv: serviceColumns.join(", "),
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(
        z.strictObject({
          id: z
            .string()
            .min(1)
            .max(60)
            .default("programme")
            .meta({ examples: ["programme", "night-cameras"] }),
          format,
        }),
      ),
      (context) => {
        const { id, format: form } = context.req.valid("query");
        const request = requestOf("digital", formatOf(context, form), english, { id });
        return computed(context, lawOf(country, defaultYear), request, `digital-${id}`);
      },
    )
    .post(
      "/digital",
      operation({
        id: "postDigital",
        tag: "computation",
        summary: "A digital programme or service of your own",
        description: "A document as in the folder scenarios/digital, with assumptions of your own.",
        answer: digitalSchema,
        csv: serviceColumns.join(", "),
        problems: bodyProblems,
        bodies: { own: { summary: "A service of your own", value: { document: exampleService } } },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(digitalRequest),
      (context) => {
        const { document } = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("digital", asked, english, {}, { document });
        return computed(context, lawOf(country, defaultYear), request, `digital-${document.id}`);
      },
    );
}
