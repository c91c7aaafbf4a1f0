import { expectationRules } from "@barkraft/finance";
import { createTranslator } from "@barkraft/messages/workbench";
import { Hono } from "hono";
import { z } from "zod";
import { answered } from "../../../report/export/exported.ts";
import { requestOf } from "../../../report/export/request.ts";
import { basisColumns } from "../../../report/planning/basis-report.ts";
import { calendarColumns } from "../../../report/planning/calendar-report.ts";
import { needYearColumns } from "../../../report/planning/need-report.ts";
import { noticeColumns } from "../../../report/planning/notice-report.ts";
import type { Country } from "../../../services/index.ts";
import { usualNeed } from "../../../services/planning/need.ts";
import { usualNotice } from "../../../services/planning/notice.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { basisRequest, basisSchema } from "../../schema/planning/basis.ts";
import { calendarSchema } from "../../schema/planning/calendar.ts";
import { noticeSchema } from "../../schema/planning/early-notice.ts";
import { needByAgeSchema } from "../../schema/planning/need-by-age.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });
const language = z.enum(["sv", "da", "en"]).default("sv");
const place = z
  .string()
  .min(1)
  .max(60)
  .optional()
  .meta({ description: "Code or name; the nation unless said." });
const year = (otherwise: number) =>
  wholeNumber(1900, 2999)
    .default(otherwise)
    .meta({ examples: [otherwise] });
const percentText = (otherwise: number) =>
  z.preprocess(
    (text) => (typeof text === "string" && /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : text),
    z.number().min(-50).max(100).default(otherwise),
  );

/** What a planning basis is asked with, from a body of the API. */
const optionsOf = (body: z.infer<typeof basisRequest>, agreement?: boolean) =>
  [
    {
      last_year: body.last_year,
      grant: body.grant_sek,
      years: body.years,
      price: body.price_pct,
      need: body.need_pct,
      efficiency: body.efficiency_pct,
      ceiling: body.ceiling_pct,
      municipal_share: body.municipal_share_pct,
      agreement,
    },
    { one_offs: Object.keys(body.one_offs_sek).length === 0 ? undefined : body.one_offs_sek },
  ] as const;

const bodyProblems = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;

/** The planning basis, need by age, early notice, the agreement and the calendar. */
export function planningResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .post(
      "/planning/basis",
      operation({
        id: "postPlanningBasis",
        tag: "computation",
        summary: "General grants several years ahead",
        description:
          "The appropriation raised by prices and wages and by need, lowered by an efficiency requirement, no higher than a ceiling, with one-off amounts beside it; every step in whole kronor.",
        answer: basisSchema,
        csv: basisColumns.join(", "),
        problems: bodyProblems,
        bodies: { usual: { summary: "Four years with the usual assumptions", value: { years: 4 } } },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(basisRequest),
      (context) => {
        const body = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("plan-basis", asked, english, ...optionsOf(body));
        return computed(context, lawOf(country, body.last_year ?? 2024), request, "planning-basis");
      },
    )
    .post(
      "/planning/agreement",
      operation({
        id: "postPlanningAgreement",
        tag: "computation",
        summary: "A one-page agreement on a planning basis",
        description: "The same assumptions as the basis, as a page of text for printing and signing.",
        answer: z.strictObject({ text: z.string() }),
        problems: bodyProblems,
        bodies: { usual: { summary: "Four years with the usual assumptions", value: { years: 4 } } },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ language })),
      checkedBody(basisRequest),
      async (context) => {
        const body = context.req.valid("json");
        const { language: spoken } = context.req.valid("query");
        const voice = { language: spoken, translate: createTranslator(spoken) };
        const request = requestOf("plan-basis", "table", voice, ...optionsOf(body, true));
        const answer = await answered(lawOf(country, body.last_year ?? 2024), request, voice);
        return context.json({ text: answer.text?.() ?? "" });
      },
    )
    .get(
      "/planning/need",
      operation({
        id: "getNeedByAge",
        tag: "computation",
        summary: "Need by age",
        description:
          "What the inhabitants of the coming years cost at the cost per person and age of one year, for a municipality or the nation, and how the projections came out.",
        answer: needByAgeSchema,
        csv: needYearColumns.join(", "),
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(
        z.strictObject({
          municipality: place,
          cost_year: year(usualNeed.costYear),
          projection: year(usualNeed.projectionFrom),
          last_year: year(usualNeed.lastYear),
          format,
        }),
      ),
      (context) => {
        const { municipality, format: form, ...years } = context.req.valid("query");
        const asked = formatOf(context, form);
        const request = requestOf("plan-need", asked, english, { place: municipality, ...years });
        return computed(context, lawOf(country, years.cost_year), request, "need-by-age");
      },
    )
    .get(
      "/planning/notice",
      operation({
        id: "getEarlyNotice",
        tag: "computation",
        summary: "The value of early notice",
        description:
          "How wrong the municipalities' budgets would have been without notice of the general grants, one to three years ahead, over the years of the accounts and in the simulation of the years ahead, and what is lost by it under a stated assumption.",
        answer: noticeSchema,
        csv: noticeColumns.join(", "),
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(
        z.strictObject({
          rule: z.enum(expectationRules).default(usualNotice.rule),
          growth_pct: percentText(usualNotice.growth),
          loss_pct: percentText(20),
          format,
        }),
      ),
      (context) => {
        const { rule, growth_pct: growth, loss_pct: loss, format: form } = context.req.valid("query");
        const asked = formatOf(context, form);
        const request = requestOf("plan-notice", asked, english, { rule, growth, loss });
        return computed(context, lawOf(country, usualNeed.costYear), request, "early-notice");
      },
    )
    .get(
      "/planning/calendar",
      operation({
        id: "getConsultationCalendar",
        tag: "computation",
        summary: "A consultation calendar",
        description:
          "The days that the law sets for the budgets of planned years, and proposed meetings between them.",
        answer: calendarSchema,
        csv: calendarColumns.join(", "),
        problems: ["invalid-request", "not-acceptable"],
      }),
      checkedQuery(z.strictObject({ first: year(2027), count: wholeNumber(1, 25).default(1), format })),
      (context) => {
        const { first, count, format: form } = context.req.valid("query");
        const asked = formatOf(context, form);
        const request = requestOf("plan-calendar", asked, english, { first, count });
        return computed(context, lawOf(country, first), request, "consultation-calendar");
      },
    );
}
