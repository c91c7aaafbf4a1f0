import type { Table } from "@barkraft/core";
import { defaultFolder } from "../folder.ts";
import { type Cell, rawTable } from "../format/raw-table.ts";
import { schemaOf } from "../package/descriptor.ts";
import { readDescriptor } from "../package/shipped.ts";
import { DataError } from "../problem/data-error.ts";
import type { DataProblem } from "../problem/data-problem.ts";
import type { Columns } from "../validate/columns.ts";
import { validateTable } from "../validate/table.ts";
import { mergeTables } from "./merge.ts";

/** A table that somebody gives as rows instead of a file, the names of the columns first. */
export interface GivenTable {
  readonly rows: readonly (readonly Cell[])[];
  /** Whether `1,5` is a number in it. */
  readonly decimalComma: boolean;
  /** Whether its rows are all there are, instead of standing over those that are loaded. */
  readonly whole: boolean;
}

/**
 * Loaded tables with given rows over them, checked like the files of a user's folder: a row replaces the one with the
 * same key, others are added. For tables without municipality codes.
 * @throws DataError with every problem of every table.
 */
export async function layRows(
  loaded: ReadonlyMap<string, Table>,
  given: ReadonlyMap<string, GivenTable>,
): Promise<ReadonlyMap<string, Table>> {
  const { resources } = await readDescriptor(defaultFolder);
  const noCodes: ReadonlySet<string> = new Set();
  const codes = { municipality: noCodes, county: noCodes, county_or_nation: noCodes };
  const problems: DataProblem[] = [];
  let total = 0;
  const tables = new Map(loaded);
  for (const [name, { rows, decimalComma, whole }] of given) {
    const table = loaded.get(name);
    const resource = resources.find((each) => each.name === name);
    if (!table || !resource) throw new Error(`table '${name}' was not loaded`);
    const schema = schemaOf(resource);
    const checked = validateTable(rawTable(rows, decimalComma), schema, codes, name);
    problems.push(...checked.problems.kept);
    total += checked.problems.total;
    if (checked.problems.total === 0)
      tables.set(name, over(table, checked.columns, schema.primaryKey, whole));
  }
  if (total > 0) throw new DataError(problems, total);
  return tables;
}

function over(table: Table, own: Columns, primaryKey: readonly string[], whole: boolean): Table {
  const before = whole ? withoutRows(table) : table;
  const { columns, originOfRow } = mergeTables(before, own, primaryKey);
  const origins = [...table.origins, { kind: "user" as const, file: table.name }];
  const mine = origins.length - 1;
  return {
    ...table,
    ...columns,
    origins,
    originOfRow: originOfRow.map((isOwn, row) => (isOwn === 1 ? mine : before.originOfRow[row]!)),
  };
}

function withoutRows(table: Table): Table {
  return {
    ...table,
    rowCount: 0,
    numbers: new Map([...table.numbers.keys()].map((name) => [name, new Float64Array(0)])),
    texts: new Map([...table.texts.keys()].map((name) => [name, []])),
    originOfRow: new Uint8Array(0),
  };
}
