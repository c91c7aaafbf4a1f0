import { InputError, type Reform } from "@barkraft/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { toCsv } from "../../../report/csv.ts";
import { resultManifest } from "../../../report/export/manifests.ts";
import { requestOf } from "../../../report/export/request.ts";
import { flatRow, jsonResult, resultColumns } from "../../../report/result-rows.ts";
import {
  type Country,
  equalise,
  type ReformDocument,
  type Result,
  type ResultLevel,
  resultLevels,
} from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { named, queryYear } from "../../schema/common.ts";
import { evaluationSchema } from "../../schema/computation.ts";
import { requestReform } from "../../schema/reform.ts";
import { csvHeaders, csvMediaType, type Format, formatOf, formats } from "../../sending/format.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";
import { english } from "../computed.ts";
import { evaluateRequest, requestedCodes } from "../requested.ts";

const formatParameter = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });
const level = z.enum(resultLevels).default("municipality").meta({ description: "Level of the rows." });

const query = z.strictObject({
  year: queryYear,
  level,
  municipalities: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: "Codes or names with commas between; all unless said.", examples: ["0114,Malå"] }),
  format: formatParameter,
});

const body = named(
  "EvaluationRequest",
  z.strictObject({
    year: z.int().min(1900).max(2999).meta({ description: "Equalisation year." }),
    level,
    municipalities: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "Codes or names; all unless said. Only with rows of municipalities." }),
    reform: requestReform.optional(),
  }),
);

const columnsOfCsv = `${resultColumns.join(", ")}; an empty cell is unknown`;
const described = {
  tag: "computation",
  answer: evaluationSchema,
  csv: columnsOfCsv,
} as const;

/** The outcome of a year for every place of a level, as the law is or under a reform. */
export function evaluateResources(country: Country): Hono<ApiEnvironment> {
  const stored = new Map<string, StoredBody>();
  return new Hono<ApiEnvironment>()
    .get(
      "/evaluate",
      operation({
        ...described,
        id: "getEvaluation",
        summary: "Outcome of a year",
        description:
          "What each municipality, region or county gets or pays as the law is. A reform goes through POST.",
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(query),
      (context) => {
        const asked = context.req.valid("query");
        const format = formatOf(context, asked.format);
        const { year } = asked;
        const law = { country, reform: {}, document: undefined };
        const codes = selection(country, asked.level, asked.municipalities?.split(","));
        if (codes) return answer(context, baseline(country, year, asked.level, codes), format, law, codes);
        const key = `${year} ${asked.level} ${format}`;
        let whole = stored.get(key);
        if (!whole) {
          const result = baseline(country, year, asked.level, undefined);
          whole =
            format === "csv"
              ? new StoredBody(asCsv(result), csvMediaType)
              : new StoredBody(JSON.stringify(answered(result, law, undefined)), "application/json");
          stored.set(key, whole);
        }
        // CSV has no room for the manifest, so it leads to the answer that has it.
        const manifested = `</v1/evaluate?year=${year}&level=${asked.level}&format=json>; rel="alternate"`;
        const more = format === "csv" ? csvHeaders(fileName(country, year, asked.level), manifested) : {};
        return sendStored(context, whole, caching.revalidate, { ...more, Vary: "Accept, Accept-Encoding" });
      },
    )
    .post(
      "/evaluate",
      operation({
        ...described,
        id: "postEvaluation",
        summary: "Outcome of a year under a reform",
        description:
          "Computes the year with the reform in the body and returns the outcome. Nothing is stored.",
        problems: bodyProblems,
        bodies: {
          guarantee: {
            summary: "Guarantee level of 110 percent, two municipalities",
            value: {
              year: 2020,
              municipalities: ["0114", "Malå"],
              reform: { changes: { "income_equalisation.guarantee_level": 1.1 } },
            },
          },
          symmetric: {
            summary: "The same rate for grants and fees, by county",
            value: {
              year: 2020,
              level: "county",
              reform: { title: "One rate", replace: { income_equalisation_pc: "symmetric" } },
            },
          },
        },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format: formatParameter })),
      checkedBody(body),
      (context) => {
        const asked = context.req.valid("json");
        const format = formatOf(context, context.req.valid("query").format);
        const codes = selection(country, asked.level, asked.municipalities);
        const { baseline, reformed, reform } = evaluateRequest(country, asked.year, asked.reform);
        const result = equalise(country, reformed ?? baseline, asked.level, codes);
        return answer(context, result, format, { country, reform, document: asked.reform }, codes);
      },
    );
}

function baseline(
  country: Country,
  year: number,
  level: ResultLevel,
  codes: ReadonlySet<string> | undefined,
): Result {
  return equalise(country, country.baseline(year), level, codes);
}

function selection(
  country: Country,
  level: ResultLevel,
  municipalities: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (municipalities && level !== "municipality") {
    throw new InputError([
      {
        code: "municipalities_of_other_level",
        place: "municipalities",
        found: `rows of level '${level}'`,
        expected: "level 'municipality'",
        advice: "Leave one of the two out.",
      },
    ]);
  }
  return requestedCodes(country, municipalities);
}

interface Law {
  readonly country: Country;
  readonly reform: Reform;
  readonly document: ReformDocument | undefined;
}

function answer(
  context: Context<ApiEnvironment>,
  result: Result,
  format: Format,
  law: Law,
  codes: ReadonlySet<string> | undefined,
): Response {
  if (format === "json") return context.json(answered(result, law, codes));
  const { year, level, versions } = result;
  return context.body(asCsv(result), 200, csvHeaders(fileName({ versions }, year, level)));
}

/** The rows with what it takes to compute them again. */
function answered(result: Result, law: Law, codes: ReadonlySet<string> | undefined) {
  const request = requestOf("equalise", "json", english, {
    level: result.level,
    places: codes && [...codes],
  });
  return { ...jsonResult(result), manifest: resultManifest(law.country, result, law, request) };
}

function asCsv({ rows }: Result): string {
  return toCsv(rows.map(flatRow), resultColumns);
}

function fileName({ versions }: Pick<Country, "versions">, year: number, level: ResultLevel): string {
  return `equalisation-${year}-${level}-${versions.model}-${versions.data}`;
}
