import { readFileSync } from "node:fs";
import type { ColumnDescription, Status, Table } from "@barkraft/core";
import { neededColumns } from "@barkraft/sweden";
import { csvParse } from "d3-dsv";
import { parse } from "yaml";

const plainFolder = new URL("../../../data/plain/", import.meta.url);

interface Description {
  readonly source: string;
  readonly licence: string;
  readonly vintage: string;
  readonly status: Status;
  readonly columns: Readonly<
    Record<
      string,
      {
        readonly type: "integer" | "number" | "string";
        readonly unit: string | null;
        readonly status?: Status;
        readonly description?: { readonly sv: string; readonly en: string };
      }
    >
  >;
}

/** The plain tables of the repository, for the development server alone. */
export function plainTables(): ReadonlyMap<string, Table> {
  return new Map(Object.keys(neededColumns).map((name) => [name, plainTable(name)]));
}

function plainTable(name: string): Table {
  const described = parse(readFileSync(new URL(`${name}.yaml`, plainFolder), "utf8")) as Description;
  const rows = csvParse(readFileSync(new URL(`${name}.csv`, plainFolder), "utf8"));
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, string[]>();
  const descriptions = new Map<string, ColumnDescription>();
  for (const column of rows.columns) {
    const cells = rows.map((row) => row[column] ?? "");
    const { type = "number", unit = null, status, description } = described.columns[column] ?? {};
    if (type === "string") texts.set(column, cells);
    else
      numbers.set(
        column,
        Float64Array.from(cells, (cell) => (cell === "" ? Number.NaN : Number(cell))),
      );
    descriptions.set(column, {
      name: column,
      type,
      unit,
      status: status ?? described.status,
      description: description ?? { sv: column, en: column },
      source: described.source,
      licence: described.licence,
      vintage: described.vintage,
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
