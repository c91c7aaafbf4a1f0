import { InputError } from "../text/input-error.ts";

/** What a cell shows; null where it is empty. */
export type SheetCell = string | number | boolean | null;

/** The cells of each sheet of a workbook by its name, row by row. */
export type Sheets = ReadonlyMap<string, readonly (readonly SheetCell[])[]>;

type Plain = Readonly<Record<string, unknown>>;
type Cell = string | number | null;

/** A sheet of a document: its heading and its rows. */
export interface DocumentSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const fieldSheet = "fields";

/**
 * A document as sheets that a spreadsheet can change: a sheet for each list of things, a row each, and one with all else,
 * a field a row. What lies within a field is written with points, as `title.sv`.
 */
export function documentSheets(document: Plain): readonly DocumentSheet[] {
  const isTable = (value: unknown): value is readonly Plain[] =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => typeof each === "object" && each !== null);
  const tables = Object.entries(document).flatMap(([name, value]) => {
    if (!isTable(value)) return [];
    const rows = value.map((each) => new Map(leavesOf(each)));
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    return [{ name, columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) }];
  });
  const rest = Object.fromEntries(Object.entries(document).filter(([, value]) => !isTable(value)));
  return [{ name: fieldSheet, columns: ["field", "value"], rows: leavesOf(rest) }, ...tables];
}

/**
 * What `documentSheets` wrote, as plain data to be checked; other sheets than `tables` names are left alone. Throws an
 * `InputError` for a workbook without the sheet of fields.
 */
export function documentFrom(file: string, sheets: Sheets, tables: readonly string[]): Plain {
  const fields = sheets.get(fieldSheet);
  if (!fields) {
    throw new InputError([
      {
        code: "not_a_document",
        place: file,
        found: `the sheets ${[...sheets.keys()].join(", ").slice(0, 200)}`,
        expected: `a sheet named ${fieldSheet}`,
        advice: "Save the document of the page as Excel and change that.",
      },
    ]);
  }
  const [, ...lines] = fields;
  const entries = lines.flatMap(([field, value]) =>
    field == null ? [] : [[String(field), value ?? null] as const],
  );
  return {
    ...grown(entries),
    ...Object.fromEntries(
      tables.flatMap((name) => {
        const [heading = [], ...rows] = sheets.get(name) ?? [];
        const filled = rows.filter((row) => row.some((cell) => cell !== null));
        const things = filled.map((row) =>
          grown(heading.map((column, at) => [String(column ?? ""), row[at] ?? null])),
        );
        return things.length === 0 ? [] : [[name, things]];
      }),
    ),
  };
}

/** Every value within, under the way to it. */
function leavesOf(value: unknown, way: readonly string[] = []): (readonly [string, Cell])[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...way, name]));
  const cell =
    typeof value === "string" || typeof value === "number" ? value : value == null ? null : String(value);
  return [[way.join("."), cell]];
}

/**
 * The ways and their values as a document; what an empty cell stands for is left out, but not what it lies within, and
 * numbered fields are a list.
 */
function grown(entries: readonly (readonly [string, SheetCell])[]): Plain {
  const root: Record<string, unknown> = {};
  for (const [way, value] of entries) {
    const names = way.split(".").map((name) => name.trim());
    if (names.some((name) => name === "" || name === "__proto__")) continue;
    let at = root;
    for (const name of names.slice(0, -1)) at = inside(at, name);
    if (value !== null) at[names.at(-1)!] = value === "true" ? true : value === "false" ? false : value;
  }
  return listed(root) as Plain;
}

/** What lies under a name, made where there is nothing. */
function inside(at: Record<string, unknown>, name: string): Record<string, unknown> {
  const found = Object.hasOwn(at, name) ? at[name] : undefined;
  if (typeof found === "object" && found !== null) return found as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  at[name] = made;
  return made;
}

function listed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d{1,4}$/.test(name));
  if (isList) return entries.map(([, each]) => listed(each));
  return Object.fromEntries(entries.map(([name, each]) => [name, listed(each)]));
}
