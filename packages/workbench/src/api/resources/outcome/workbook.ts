import { languages } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { exported } from "../../../report/export/exported.ts";
import { type Country, findPlace, type ResultLevel } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { failureResponses } from "../../openapi/operation.ts";
import { resourceOr404 } from "../../problem/identified.ts";
import { checkedPath, checkedQuery } from "../../schema/checked.ts";
import { queryYear } from "../../schema/common.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Workbooks take a second or two to write and a megabyte to keep: the latest are kept. */
const mostKept = 12;

/** The whole calculation of one place as Excel with live formulas. */
export function workbookResources(country: Country): Hono<ApiEnvironment> {
  const kept = new Map<string, Promise<StoredBody>>();
  return new Hono<ApiEnvironment>().get(
    "/entities/:code/workbook",
    describeRoute({
      operationId: "getWorkbook",
      tags: ["computation"],
      summary: "Whole calculation of one place as Excel",
      description:
        "Every step of the municipality's or region's outcome as a live formula, down to inputs and parameters, with " +
        "a line for each place behind the nation's sums and means, and a manifest. Parts of the file can be asked for " +
        "with the header `Range`.",
      responses: {
        200: { description: "The workbook", content: { [mediaType]: {} } },
        206: { description: "The part asked for", content: { [mediaType]: {} } },
        304: { description: "The workbook is the one the caller holds" },
        ...failureResponses(["invalid-request", "not-found", "impossible-request", "range-not-satisfiable"]),
      },
    }),
    checkedPath(
      z.strictObject({
        code: z
          .string()
          .max(10)
          .meta({
            description: "Code of a municipality (four digits) or a region (two digits).",
            examples: ["1860"],
          }),
      }),
    ),
    checkedQuery(
      z.strictObject({
        year: queryYear,
        language: z.enum(languages).default("sv").meta({ description: "Language of the workbook." }),
      }),
    ),
    async (context) => {
      const { code } = context.req.valid("param");
      const { year, language } = context.req.valid("query");
      const level: ResultLevel = code.length === 2 ? "region" : "municipality";
      const found = resourceOr404(() => findPlace(country, level, code));
      const key = `${found} ${year} ${language}`;
      let body = kept.get(key);
      if (!body) {
        body = workbookOf(country, level, found, year, language);
        kept.set(key, body);
        body.catch(() => kept.delete(key));
        const [oldest] = kept.keys();
        if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      }
      const { model, data } = country.versions;
      const name = `calculation-${found}-${year}-${model}-${data}.xlsx`;
      return sendStored(context, await body, caching.revalidate, {
        "Content-Disposition": `attachment; filename="${name}"`,
      });
    },
  );
}

async function workbookOf(
  country: Country,
  level: ResultLevel,
  code: string,
  year: number,
  language: (typeof languages)[number],
): Promise<StoredBody> {
  const { content } = await exported(
    { country, year, reform: {}, document: undefined },
    { command: "workbook", format: "xlsx", language, options: { level, places: [code] } },
    { language, translate: createTranslator(language) },
  );
  return new StoredBody(content, mediaType);
}
