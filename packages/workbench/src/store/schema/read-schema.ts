import { readFile } from "node:fs/promises";
import { statuses } from "@barkraft/core";
import { parse } from "yaml";
import { z } from "zod";
import { licenceTitles, type PlainSchema } from "./table-schema.ts";

const bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const status = z.enum(statuses);
const licence = z.enum(Object.keys(licenceTitles));
const codeList = z.enum(["municipality", "county", "county_or_nation"]);

const constraints = z.strictObject({
  required: z.boolean().exactOptional(),
  present: z.boolean().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  pattern: z.string().exactOptional(),
  allowed: z.array(z.string()).min(1).exactOptional(),
  codes: codeList.exactOptional(),
});

const column = z.strictObject({
  type: z.enum(["integer", "number", "string"]),
  unit: z.string().nullable(),
  status: status.optional(),
  source: z.string().min(1).optional(),
  licence: licence.optional(),
  vintage: z.string().min(1).optional(),
  title: bilingual,
  description: bilingual,
  constraints: constraints.default({}),
});

const coverage = z.strictObject({
  codes: codeList,
  column: z.string(),
  by: z.array(z.string()),
  groups: z.int().positive(),
  missing: z
    .array(
      z.strictObject({
        code: z.string(),
        where: z.record(z.string(), z.union([z.string(), z.tuple([z.number(), z.number()])])),
        why: z.string().min(1),
      }),
    )
    .default([]),
});

const document = z.strictObject({
  table: z.string().regex(/^[a-z0-9-]+$/),
  title: bilingual,
  description: bilingual,
  primary_key: z.array(z.string()).min(1),
  source: z.string().min(1),
  licence,
  vintage: z.string().min(1),
  status,
  shipped_as: z.literal("derived").optional(),
  coverage: coverage.optional(),
  known_failures: z.record(z.string(), z.record(z.string(), z.int().positive())).default({}),
  columns: z.record(z.string().regex(/^[a-z0-9_]+$/), column),
});

/**
 * The schema of one table from its YAML file. What a column does not say it takes from its table.
 * @throws Error naming file and property when the file is not a schema.
 */
export async function readSchema(file: string): Promise<PlainSchema> {
  const result = document.safeParse(parse(await readFile(file, "utf8")));
  if (!result.success) throw new Error(`${file} is not a table schema: ${z.prettifyError(result.error)}`);
  const read = result.data;
  const columns = Object.entries(read.columns).map(([name, own]) => ({
    name,
    type: own.type,
    unit: own.unit,
    status: own.status ?? read.status,
    source: own.source ?? read.source,
    licence: licenceTitles[own.licence ?? read.licence]!,
    vintage: own.vintage ?? read.vintage,
    title: own.title,
    description: own.description,
    constraints: own.constraints,
  }));
  const unknownKey = read.primary_key.find((key) => !(key in read.columns));
  if (unknownKey !== undefined) throw new Error(`${file}: primary key ${unknownKey} is not a column`);
  return {
    name: read.table,
    title: read.title,
    description: read.description,
    primaryKey: read.primary_key,
    source: read.source,
    licence: read.licence,
    vintage: read.vintage,
    columns,
    coverage: read.coverage ?? null,
    derived: read.shipped_as === "derived",
    knownFailures: read.known_failures,
  };
}
