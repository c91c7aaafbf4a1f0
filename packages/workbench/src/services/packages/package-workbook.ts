import { InputError } from "@barkraft/core";
import { packageData, type SupportPackage } from "@barkraft/finance";
import { type PlainCell, workbookCells } from "../../store/index.ts";

type Plain = Readonly<Record<string, unknown>>;

/** A sheet of a package: its columns, and a row for each thing it lists. */
export interface PackageSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const fieldSheet = "Package";
const measureSheet = "Measures";
const paymentSheet = "Payments";

/** These stand in one cell each, as JSON, because their form differs from measure to measure. */
const written = new Set(["key", "rules"]);

/** A package as sheets that can be edited and read again: its fields, its measures and their payments. */
export function packageSheets(document: SupportPackage): readonly PackageSheet[] {
  const { measures, ...fields } = packageData(document) as Plain & { measures: readonly Plain[] };
  const rows = measures.map(({ payments: _, ...measure }) => new Map(leaves(measure, "")));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const payments = measures.flatMap(({ id, payments = [] }) =>
    (payments as readonly Plain[]).map(({ date, from = date, to = date, amount = null, share = null }) => [
      id as string,
      from as string,
      to as string,
      amount as number | null,
      share as number | null,
    ]),
  );
  return [
    {
      name: measureSheet,
      columns,
      rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)),
    },
    { name: paymentSheet, columns: ["id", "from", "to", "amount", "share"], rows: payments },
    { name: fieldSheet, columns: ["field", "value"], rows: leaves(fields, "") },
  ];
}

/** Reads the sheets of a package as plain data, to be checked. Throws an `InputError` for a file without them. */
export async function packageFromWorkbook(bytes: Uint8Array, file: string): Promise<Plain> {
  const sheets = await workbookCells(bytes);
  const tables = [measureSheet, paymentSheet, fieldSheet].map((name) => sheets?.get(name));
  if (tables[0] === undefined || tables[2] === undefined) {
    throw new InputError([
      {
        code: "not_a_package",
        place: file,
        found: sheets
          ? `the sheets ${[...sheets.keys()].join(", ")}`
          : "something else than an Excel workbook",
        expected: `the sheets ${measureSheet}, ${paymentSheet} and ${fieldSheet}`,
        advice: "Export a package with barkraft package show --format xlsx and change that.",
      },
    ]);
  }
  const [measures, payments, fields] = tables.map((rows) => recordsOf(rows ?? []));
  const paid = Map.groupBy(payments!, ({ id }) => String(id));
  return {
    ...grown(fields!.map(({ field, value }) => [String(field ?? ""), value ?? null])),
    measures: measures!.map((row) => {
      const own = paid.get(String(row.id)) ?? [];
      return {
        ...grown(Object.entries(row)),
        ...(own.length > 0 ? { payments: own.map(({ id: _, ...payment }) => payment) } : {}),
      };
    }),
  };
}

/** Rows under their heading as records; empty cells and cells without a heading are left out. */
function recordsOf(rows: readonly (readonly PlainCell[])[]): Record<string, PlainCell>[] {
  const [heading = [], ...rest] = rows;
  return rest
    .map((cells) =>
      Object.fromEntries(
        cells.flatMap((cell, at) =>
          cell === null || cell === "" || !heading[at] ? [] : [[String(heading[at]), cell] as const],
        ),
      ),
    )
    .filter((record) => Object.keys(record).length > 0);
}

/** What stands in an inner place of the data, by its path with points between. */
function leaves(data: Plain, before: string): [string, string | number][] {
  return Object.entries(data).flatMap(([name, value]): [string, string | number][] => {
    const path = `${before}${name}`;
    if (typeof value === "object" && value !== null && !written.has(name))
      return leaves(value as Plain, `${path}.`);
    return [[path, typeof value === "object" ? JSON.stringify(value) : (value as string | number)]];
  });
}

/** The data from its paths. */
function grown(paths: readonly (readonly [path: string, value: PlainCell])[]): Plain {
  const data: Record<string, unknown> = Object.create(null);
  for (const [path, value] of paths) {
    const names = path.split(".");
    const last = names.pop()!;
    let inner = data;
    for (const name of names) {
      const next = inner[name];
      if (typeof next !== "object" || next === null) inner[name] = Object.create(null);
      inner = inner[name] as Record<string, unknown>;
    }
    inner[last] = written.has(last) ? unwritten(value) : value;
  }
  return data;
}

/** A key as JSON, or the word for one. */
function unwritten(value: PlainCell): unknown {
  if (typeof value !== "string" || !value.startsWith("{")) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
