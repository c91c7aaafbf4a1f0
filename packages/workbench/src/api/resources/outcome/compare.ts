import { InputError } from "@barkraft/core";
import { Hono } from "hono";
import { z } from "zod";
import { toCsv } from "../../../report/csv.ts";
import { comparisonManifest } from "../../../report/export/manifests.ts";
import { requestOf } from "../../../report/export/request.ts";
import { comparisonColumns, comparisonRow, jsonComparison } from "../../../report/rows/comparison-rows.ts";
import { type Country, compareReform, type ReformDocument } from "../../../services/index.ts";
import { mostReforms } from "../../../services/reforms/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { ApiError } from "../../problem/api-error.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { named } from "../../schema/common.ts";
import { comparisonSchema } from "../../schema/computation.ts";
import { requestReform } from "../../schema/reform.ts";
import { besideSchema } from "../../schema/reforms.ts";
import { csvHeaders, formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { bodyQuantity, reformFor } from "../reforms/shared.ts";
import { evaluateRequest, requestedCodes } from "../requested.ts";

const body = named(
  "ComparisonRequest",
  z.strictObject({
    year: z.int().min(1900).max(2999).meta({ description: "Equalisation year." }),
    municipalities: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "Codes or names of the rows; all unless said. Sums are always over all." }),
    most: z
      .int()
      .min(0)
      .max(300)
      .default(5)
      .meta({ description: "How many of the biggest winners and losers." }),
    reform: requestReform.optional(),
    reforms: z
      .array(requestReform)
      .min(1)
      .max(mostReforms)
      .optional()
      .meta({ description: "Several reforms side by side, in place of `reform`." }),
    quantity: bodyQuantity,
  }),
);

/** The law as it is against a reform. */
export function compareResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/compare",
    operation({
      id: "postComparison",
      tag: "computation",
      summary: "A reform against the law as it is",
      description:
        "Income equalisation of every municipality before and after a reform: who wins, who loses, what it costs. With `reforms`, up to five of them side by side, by any item.",
      answer: z.union([comparisonSchema, besideSchema]),
      csv: comparisonColumns.join(", "),
      problems: bodyProblems,
      bodies: {
        guarantee: {
          summary: "Guarantee level of 110 percent",
          value: {
            year: 2020,
            most: 2,
            municipalities: ["0114"],
            reform: { changes: { "income_equalisation.guarantee_level": 1.1 } },
          },
        },
        several: {
          summary: "Two guarantee levels side by side",
          value: {
            year: 2020,
            quantity: "known_total_pc",
            reforms: [
              { title: "110 percent", changes: { "income_equalisation.guarantee_level": 1.1 } },
              { title: "112 percent", changes: { "income_equalisation.guarantee_level": 1.12 } },
            ],
          },
        },
      },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(body),
    (context) => {
      const asked = context.req.valid("json");
      const { year, municipalities, most, reform: document, reforms, quantity } = asked;
      const format = formatOf(context, context.req.valid("query").format);
      const codes = requestedCodes(country, municipalities);
      if ((document === undefined) === (reforms === undefined)) throw oneOrSeveral(document !== undefined);
      const places = codes && [...codes];
      if (reforms || quantity !== undefined) {
        const law = { ...lawOf(country, year), several: severalOf(year, reforms ?? [document!]) };
        const request = requestOf("compare-several", format, english, { quantity, places });
        return computed(context, law, request, `comparison-${year}`);
      }
      const { baseline, reformed, reform } = evaluateRequest(country, year, document);
      if (!reformed) throw nothingToCompare(year);
      const compared = compareReform(country, baseline, reformed, most);
      const rows = compared.rows.filter(({ code }) => !codes || codes.has(code));
      if (format === "csv") {
        const text = toCsv(rows.map(comparisonRow), comparisonColumns);
        return context.body(text, 200, csvHeaders(`comparison-${year}`));
      }
      const shown = { ...compared, rows };
      const request = requestOf("compare", "json", english, { top: most, places });
      const manifest = comparisonManifest(country, shown, { reform, document }, request);
      return context.json({ ...jsonComparison({ compared: shown, reform, document }), manifest });
    },
  );
}

/** The reforms, each with a title. */
function severalOf(year: number, documents: readonly ReformDocument[]): ReformDocument[] {
  return documents.map((document, position) => {
    reformFor(year, document, `reforms.${position}`);
    return { ...document, title: document.title ?? `Reform ${position + 1}` };
  });
}

function oneOrSeveral(both: boolean): ApiError {
  return new ApiError("invalid-request", [
    {
      code: "missing_field",
      place: "reform",
      found: both ? "'reform' together with 'reforms'" : "neither 'reform' nor 'reforms'",
      expected: "one of the two",
      advice: "Give one reform under 'reform', or up to five under 'reforms'.",
    },
  ]);
}

function nothingToCompare(year: number): InputError {
  return new InputError([
    {
      code: "nothing_to_compare",
      place: "reform",
      found: `a reform that leaves ${year} as it is, or supplies what the year cannot be computed without`,
      expected: "a reform that changes a year which can be computed as the law is",
      advice: "Name a parameter under 'changes' or a step under 'replace'; /v1/years lists the years.",
    },
  ]);
}
