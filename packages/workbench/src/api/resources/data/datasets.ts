import { statuses, type Table } from "@barkraft/core";
import { Hono } from "hono";
import { z } from "zod";
import { toCsv } from "../../../report/csv.ts";
import type { Dataset, Datasets } from "../../../services/data/datasets.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { resourceOr404, resourceOr404Later } from "../../problem/identified.ts";
import { checkedPath, checkedQuery, noQuery } from "../../schema/checked.ts";
import { named, versionFields, versionsOf } from "../../schema/common.ts";
import { csvHeaders, formatOf, formats } from "../../sending/format.ts";
import { boundsOf, pageLinks, pageOf, pagingFields, pagingParameters } from "../../sending/paging.ts";
import { constantJson } from "../../sending/send-stored.ts";

const swedishAndEnglish = z.strictObject({ sv: z.string(), en: z.string() });

const column = named(
  "Column",
  z.strictObject({
    name: z.string(),
    type: z.enum(["integer", "number", "string"]),
    label: swedishAndEnglish,
    description: swedishAndEnglish,
    unit: z.string().nullable().meta({ description: "Null for codes, names and years." }),
    status: z.enum(statuses),
    source: z.string(),
    licence: z.string(),
    vintage: z.string(),
  }),
);

const dataset = named(
  "Dataset",
  z.strictObject({
    name: z.string(),
    title: swedishAndEnglish,
    description: swedishAndEnglish,
    sources: z.array(z.string()),
    licences: z.array(z.string()),
    vintage: z.string(),
    rows: z.int().nullable().meta({ description: "Null for a file that is not a table." }),
    primary_key: z.array(z.string()),
    columns: z.array(column),
    file: z.string().meta({ description: "Path of the whole file for download." }),
    bytes: z.int(),
    hash: z.string(),
    user_file: z
      .string()
      .nullable()
      .meta({ description: "The user's file whose rows go over these in computations; null without one." }),
  }),
);

const datasetList = named("DatasetList", z.strictObject({ datasets: z.array(dataset), ...versionFields }));

const rowPage = named(
  "DatasetRows",
  z.strictObject({
    ...pagingFields,
    name: z.string(),
    columns: z.array(column),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
    ...versionFields,
  }),
);

const name = z.strictObject({
  name: z
    .string()
    .max(100)
    .meta({ examples: ["tax-base"] }),
});

/** The shipped figures: what each table holds, and its rows. */
export function datasetResources(country: Country, datasets: Datasets): Hono<ApiEnvironment> {
  const versions = versionsOf(country.versions);
  return new Hono<ApiEnvironment>()
    .get(
      "/datasets",
      operation({
        id: "listDatasets",
        tag: "figures",
        summary: "Datasets",
        description:
          "Every table and file of figures, with unit, status, source, licence and vintage per column.",
        answer: datasetList,
        problems: ["invalid-request"],
      }),
      noQuery,
      constantJson(() => ({ datasets: datasets.list().map(describe), ...versions })),
    )
    .get(
      "/datasets/:name",
      operation({
        id: "getDataset",
        tag: "figures",
        summary: "One dataset",
        description: "What one table or file of figures holds.",
        answer: named("DatasetAnswer", z.strictObject({ ...dataset.shape, ...versionFields })),
        problems: ["invalid-request", "not-found"],
      }),
      checkedPath(name),
      noQuery,
      (context) => {
        const found = resourceOr404(() => datasets.find(context.req.valid("param").name));
        return context.json({ ...describe(found), ...versions });
      },
    )
    .get(
      "/datasets/:name/rows",
      operation({
        id: "listDatasetRows",
        tag: "figures",
        summary: "Rows of a dataset",
        description:
          "The shipped rows in the order of the file, page by page, without a user's tables over them. " +
          "The whole table as Parquet is at the `file` of the dataset.",
        answer: rowPage,
        csv: "the columns of the dataset",
        problems: ["invalid-request", "not-found", "not-acceptable"],
      }),
      checkedPath(name),
      checkedQuery(
        z.strictObject({
          format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
          ...pagingParameters,
        }),
      ),
      async (context) => {
        const { format, page: number, limit } = context.req.valid("query");
        const found = resourceOr404(() => datasets.find(context.req.valid("param").name));
        const table = await resourceOr404Later(() => datasets.table(found.resource.name));
        const page = pageOf(number, limit, table.rowCount);
        const rows = rowsOf(table, ...boundsOf(page));
        const links = pageLinks(context, page);
        if (formatOf(context, format) === "csv") {
          return context.body(
            toCsv(rows, [...table.descriptions.keys()]),
            200,
            csvHeaders(table.name, links),
          );
        }
        return context.json({
          ...page,
          name: table.name,
          columns: describe(found).columns,
          rows,
          ...versions,
        });
      },
    );
}

function describe({ resource, userFile }: Dataset): z.infer<typeof dataset> {
  const { schema } = resource;
  return {
    name: resource.name,
    title: { sv: resource.title_sv, en: resource.title },
    description: { sv: resource.description_sv, en: resource.description },
    sources: resource.sources.map(({ title }) => title),
    licences: resource.licenses.map(({ title }) => title),
    vintage: resource.vintage,
    rows: resource.rows ?? null,
    primary_key: [...(schema?.primaryKey ?? [])],
    columns: (schema?.fields ?? []).map((field) => ({
      name: field.name,
      type: field.type,
      label: { sv: field.title_sv, en: field.title },
      description: { sv: field.description_sv, en: field.description },
      unit: field.unit,
      status: field.status,
      source: field.source,
      licence: field.licence,
      vintage: field.vintage,
    })),
    file: `/data/${resource.path}`,
    bytes: resource.bytes,
    hash: resource.hash,
    user_file: userFile,
  };
}

function rowsOf(table: Table, first: number, end: number): Record<string, string | number | null>[] {
  return Array.from({ length: end - first }, (_, offset) => {
    const row = first + offset;
    return Object.fromEntries(
      [...table.descriptions.keys()].map((column) => [column, cellOf(table, column, row)]),
    );
  });
}

function cellOf(table: Table, column: string, row: number): string | number | null {
  const number = table.numbers.get(column)?.[row];
  if (number !== undefined) return Number.isNaN(number) ? null : number;
  return table.texts.get(column)?.[row] || null;
}
