import { readFileSync } from "node:fs";
import type { ColumnDescription, Table } from "@barkraft/core";
import { csvParse } from "d3-dsv";
import { neededColumns } from "../../src/index.ts";

const plainFolder = new URL("../../../../data/plain/", import.meta.url);
const textColumns = new Set([
  "code",
  "name",
  "county_code",
  "county",
  "region",
  "skr_group_2017",
  "skr_group_name_sv",
  "area",
  "age_group",
  "measure",
  "level",
  "stated",
  "quoted_from",
  "reported",
]);

/** A table from CSV text, with the one status given for every column. */
export function tableFrom(
  name: string,
  csv: string,
  status: ColumnDescription["status"] = "published",
): Table {
  const rows = csvParse(csv);
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, string[]>();
  const descriptions = new Map<string, ColumnDescription>();
  for (const column of rows.columns) {
    const cells = rows.map((row) => row[column] ?? "");
    if (textColumns.has(column)) texts.set(column, cells);
    else {
      numbers.set(
        column,
        Float64Array.from(cells, (cell) => (cell === "" ? Number.NaN : Number(cell))),
      );
    }
    descriptions.set(column, {
      name: column,
      type: textColumns.has(column) ? "string" : "number",
      unit: null,
      status,
      description: { sv: column, en: column },
      source: "test",
      licence: "test",
      vintage: "test",
    });
  }
  return {
    name,
    rowCount: rows.length,
    numbers,
    texts,
    descriptions,
    origins: [{ kind: "shipped", file: `${name}.csv` }],
    originOfRow: new Uint8Array(rows.length),
  };
}

/** The plain tables that the repository ships, with some of them replaced. */
export function shippedTables(replaced: Readonly<Record<string, Table>> = {}): ReadonlyMap<string, Table> {
  return new Map(
    Object.keys(neededColumns).map((name) => [
      name,
      replaced[name] ?? tableFrom(name, readFileSync(new URL(`${name}.csv`, plainFolder), "utf8")),
    ]),
  );
}

/** Some of the plain tables that the repository ships, by name. */
export function shippedNamed(names: readonly string[]): ReadonlyMap<string, Table> {
  return new Map(
    names.map((name) => [name, tableFrom(name, readFileSync(new URL(`${name}.csv`, plainFolder), "utf8"))]),
  );
}
