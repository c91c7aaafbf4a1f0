import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeProblem } from "@barkraft/core";
import { writeParquet } from "../format/parquet-writer.ts";
import { boundariesResource, composePackage, tableResource } from "../package/compose.ts";
import { nonconformities } from "../package/conformance.ts";
import type { ResourceDescriptor } from "../package/descriptor.ts";
import { dataVersionOf } from "../package/version.ts";
import { accountingColumns, accountingNotes, checkAccounting } from "./accounting.ts";
import { ageGroupColumns, ageGroupNotes, checkAgeGroups } from "./age-groups.ts";
import { checkAgreement } from "./agreement.ts";
import { checkCoverage } from "./coverage.ts";
import { noteColumns } from "./notes.ts";
import { type PlainTable, type PlainTables, readPlainTables } from "./plain.ts";
import { type Check, check, type Progress } from "./report.ts";

export interface Prepared {
  readonly checks: readonly Check[];
  /** File name to bytes, descriptor last; empty when a check failed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly dataVersion: string;
}

/** Reads and checks the plain tables of a data folder and makes the files they give, in memory. */
export async function prepare(folder: string, onProgress: (progress: Progress) => void): Promise<Prepared> {
  onProgress({ step: "reading the plain tables", done: 0, total: 3 });
  const plain = await readPlainTables(folder);
  const tablesCheck = check(
    "plain tables: schema, types and keys",
    rowCounts(plain),
    plain.problems.map(describeProblem),
  );
  if (!tablesCheck.passed) return { checks: [tablesCheck], files: new Map(), dataVersion: "" };
  onProgress({ step: "checking the figures", done: 1, total: 3 });
  const boundaries = await readFile(join(folder, "municipalities.topojson"));
  const panel = plain.tables.get("panel")!;
  const accounting = accountingNotes(panel);
  const ages = ageGroupNotes(panel);
  const checks = [
    tablesCheck,
    ...[...plain.tables.values()].flatMap((table) =>
      table.schema.coverage === null ? [] : [checkCoverage(table, table.schema.coverage, plain.codes)],
    ),
    checkBoundaries(boundaries, plain.codes.municipality),
    checkAccounting(panel, accounting.notes, accounting.judged),
    checkAgeGroups(panel, ages.notes, ages.judged),
    ...checkAgreement(plain),
  ];
  onProgress({ step: "writing Parquet", done: 2, total: 3 });
  const notesSchema = plain.derived.get("notes")!;
  const notes = {
    schema: notesSchema,
    columns: noteColumns([...accounting.notes, ...ages.notes], notesSchema),
  };
  const { files, resources } = tableFiles([...plain.tables.values(), notes]);
  const descriptor = composePackage([...resources, boundariesResource(boundaries)]);
  const conformance = check(
    "datapackage.json: Data Package 2.0",
    { resources: descriptor.resources.length },
    nonconformities(descriptor),
  );
  files.set("datapackage.json", new TextEncoder().encode(`${JSON.stringify(descriptor, null, 1)}\n`));
  const all = [...checks, conformance];
  const passed = all.every((one) => one.passed);
  return { checks: all, files: passed ? files : new Map(), dataVersion: dataVersionOf(descriptor, []) };
}

function rowCounts({ tables }: PlainTables): Record<string, number> {
  return Object.fromEntries([...tables].map(([name, { columns }]) => [name, columns.rowCount]));
}

function tableFiles(tables: readonly PlainTable[]): {
  files: Map<string, Uint8Array>;
  resources: ResourceDescriptor[];
} {
  const files = new Map<string, Uint8Array>();
  const noted = [...new Set([...accountingColumns, ...ageGroupColumns])];
  const resources = tables.map(({ schema, columns }) => {
    const bytes = writeParquet(columns, schema.columns);
    files.set(`${schema.name}.parquet`, bytes);
    return tableResource(schema, bytes, columns.rowCount, schema.name === "panel" ? noted : []);
  });
  return { files, resources };
}

function checkBoundaries(bytes: Uint8Array, municipalities: ReadonlySet<string>): Check {
  const topology = JSON.parse(new TextDecoder().decode(bytes)) as {
    objects: Record<string, { geometries: { properties: { kod: string } }[] }>;
  };
  const drawn = Object.values(topology.objects).flatMap(({ geometries }) =>
    geometries.map((g) => g.properties.kod),
  );
  const lacking = [...municipalities]
    .filter((code) => !drawn.includes(code))
    .map((code) => `${code} has no boundary`);
  const strange = drawn
    .filter((code) => !municipalities.has(code))
    .map((code) => `${code} is no municipality`);
  return check("boundaries: every municipality", { boundaries: drawn.length }, [...lacking, ...strange]);
}
