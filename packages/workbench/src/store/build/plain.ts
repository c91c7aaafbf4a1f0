import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "../format/csv.ts";
import type { RawTable } from "../format/raw-table.ts";
import { type DataProblem, ProblemList } from "../problem/data-problem.ts";
import { readSchema } from "../schema/read-schema.ts";
import type { PlainSchema } from "../schema/table-schema.ts";
import type { KnownCodes } from "../validate/cell.ts";
import type { Columns } from "../validate/columns.ts";
import { validateTable } from "../validate/table.ts";

export interface PlainTable {
  readonly schema: PlainSchema;
  readonly columns: Columns;
}

export interface PlainTables {
  readonly tables: ReadonlyMap<string, PlainTable>;
  /** Schemas of tables the build makes itself. */
  readonly derived: ReadonlyMap<string, PlainSchema>;
  readonly codes: KnownCodes;
  readonly problems: readonly DataProblem[];
}

/** The plain tables of `folder/plain`, each checked against its schema. */
export async function readPlainTables(folder: string): Promise<PlainTables> {
  const plain = join(folder, "plain");
  const files = (await readdir(plain)).filter((file) => file.endsWith(".yaml")).sort();
  const schemas = await Promise.all(files.map((file) => readSchema(join(plain, file))));
  const problems: DataProblem[] = [];
  const raw = new Map<string, RawTable>();
  for (const schema of schemas) {
    if (schema.derived) continue;
    const file = `${schema.name}.csv`;
    const read = readCsv(await readFile(join(plain, file)), file);
    if (read instanceof ProblemList) problems.push(...read.kept);
    else raw.set(schema.name, read);
  }
  const codes = codesOf(raw.get("municipalities"));
  const tables = new Map<string, PlainTable>();
  for (const schema of schemas) {
    const read = raw.get(schema.name);
    if (read === undefined) continue;
    const validated = validateTable(read, schema, codes, `${schema.name}.csv`);
    problems.push(...validated.problems.kept);
    tables.set(schema.name, { schema, columns: validated.columns });
  }
  const derived = new Map(schemas.filter((schema) => schema.derived).map((schema) => [schema.name, schema]));
  return { tables, derived, codes, problems };
}

function codesOf(municipalities: RawTable | undefined): KnownCodes {
  const column = (name: string): string[] => {
    const index = municipalities?.header.indexOf(name) ?? -1;
    return (municipalities?.rows ?? []).map((row) => String(row[index] ?? ""));
  };
  return {
    municipality: new Set(column("code")),
    county: new Set(column("county_code")),
    county_or_nation: new Set(["00", ...column("county_code")]),
  };
}
