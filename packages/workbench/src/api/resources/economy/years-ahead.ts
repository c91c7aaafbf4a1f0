import { languages } from "@barkraft/messages";
import { createTranslator } from "@barkraft/messages/workbench";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { outlookPaths, outlookSeed } from "../../../services/economy/outlook.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { yearsAheadRequest, yearsAheadSchema } from "../../schema/economy/years-ahead.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, computedPdf, english, lawOf } from "../computed.ts";

/** The years ahead of a municipality or of all together. */
export function yearsAheadResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/years-ahead",
    operation({
      id: "postYearsAhead",
      tag: "computation",
      summary: "The years ahead",
      description:
        "Tax, grants by the law each year, cost by the ages of the population, result, balance requirement, investment and debt, from the last known accounts.",
      answer: yearsAheadSchema,
      pdf: "question, answer, key figures, fans, year by year, assumptions; the manifest is in it",
      csv: "year, status, inhabitants and each amount in million SEK",
      problems: bodyProblems,
      bodies: {
        tax_rise: {
          summary: "Ten years with 50 öre more in tax from 2024",
          value: { municipality: "Laxå", set: { "tax_rate.2024": 0.005 } },
        },
      },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z
          .enum([...formats, "pdf"])
          .optional()
          .meta({ description: "Wins over the header `Accept`. `pdf` is two printed pages." }),
        language: z.enum(languages).default("en").meta({ description: "Of the printed pages." }),
      }),
    ),
    checkedBody(yearsAheadRequest),
    (context) => {
      const { municipality, after_projections: after, set, ...asked } = context.req.valid("json");
      const { format: wished, language } = context.req.valid("query");
      if (wished === "pdf") {
        const voice = { language, translate: createTranslator(language) };
        const request = requestOf(
          "project",
          "pdf",
          voice,
          { place: municipality, after, ...asked, paths: outlookPaths, seed: outlookSeed },
          { set },
        );
        return computedPdf(context, lawOf(country, defaultYear), request, voice, `years-ahead-${asked.from}`);
      }
      const format = formatOf(context, wished);
      const request = requestOf(
        "project",
        format,
        english,
        { place: municipality, after, ...asked },
        { set },
      );
      return computed(context, lawOf(country, defaultYear), request, `years-ahead-${asked.from}`);
    },
  );
}
