import { InputError, type SheetCell, type Sheets, withDays } from "@barkraft/core";
import type { PlaceOf } from "../document/fields.ts";
import { sheetNames, writtenFields } from "./names.ts";

/** A package read from sheets as plain data, to be checked, and where each path of it stands. */
export interface SheetPackage {
  readonly data: Readonly<Record<string, unknown>>;
  readonly placeOf: PlaceOf;
}

interface Line {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/**
 * Reads the sheets of a workbook as a package. `file` is how it is called in messages; `sheets` is undefined for what
 * is no workbook. Throws an `InputError` for a file without the sheets.
 */
export function packageFromSheets(file: string, sheets: Sheets | undefined): SheetPackage {
  const {
    measures: measureSheet,
    payments: paymentSheet,
    fields: fieldSheet,
    columns: columnSheet,
  } = sheetNames;
  const [measureRows, fieldRows] = [sheets?.get(measureSheet), sheets?.get(fieldSheet)];
  if (!sheets || !measureRows || !fieldRows) {
    throw new InputError([
      {
        code: "not_a_package",
        place: file,
        found: sheets
          ? `the sheets ${[...sheets.keys()].join(", ").slice(0, 200)}`
          : "something else than an Excel workbook",
        expected: `the sheets ${measureSheet}, ${paymentSheet} and ${fieldSheet}`,
        advice: "Export a package as Excel and change that.",
      },
    ]);
  }
  const measures = linesOf(measureRows);
  const fields = linesOf(fieldRows);
  const payments = Map.groupBy(linesOf(sheets.get(paymentSheet) ?? []), ({ cells }) => String(cells.id));
  const paid = ({ cells }: Line) => payments.get(String(cells.id)) ?? [];
  const columns = columnsIn(linesOf(sheets.get(columnSheet) ?? []));
  const head = grown(fields.map(({ cells }) => [String(cells.field ?? ""), cells.value ?? null]));
  const described = (head.columns ?? {}) as Readonly<Record<string, object>>;
  const data = {
    ...head,
    ...(Object.keys(columns).length === 0
      ? {}
      : {
          columns: Object.fromEntries(
            Object.entries(columns).map(([name, values]) => [name, { ...described[name], values }]),
          ),
        }),
    measures: measures.map((line) => {
      const own = paid(line);
      return {
        ...grown(Object.entries(withDays(line.cells, dateFields))),
        ...(own.length > 0
          ? { payments: own.map(({ cells: { id: _, ...payment } }) => withDays(payment, dateFields)) }
          : {}),
      };
    }),
  };
  const placeOf: PlaceOf = (path) => {
    const [first, at, name, position, field] = path;
    if (first !== "measures" || typeof at !== "number") {
      const written = path.join(".");
      const line = fields.find(({ cells }) => String(cells.field ?? "").startsWith(written));
      return placed(file, fieldSheet, line && written !== "" ? line.row : undefined, written);
    }
    const line = measures[at];
    if (name === "payments" && typeof position === "number" && line)
      return placed(file, paymentSheet, paid(line)[position]?.row, String(field ?? ""));
    return placed(file, measureSheet, line?.row, path.slice(2).join("."));
  };
  return { data, placeOf };
}

const dateFields: ReadonlySet<string> = new Set(["from", "to", "date", "ends", "decided"]);

function placed(file: string, sheet: string, row: number | undefined, column: string): string {
  const whole = `${file}, sheet ${sheet}`;
  if (row === undefined) return column === "" ? whole : `${whole}, ${column}`;
  return column === "" ? `${whole}, row ${row}` : `${whole}, row ${row}, column ${column}`;
}

/** Rows under their heading; empty cells and cells without a heading are left out. */
function linesOf(rows: readonly (readonly SheetCell[])[]): Line[] {
  const [heading = [], ...rest] = rows;
  return rest.flatMap((given, at): Line[] => {
    const cells = given.flatMap((cell, column) =>
      cell === null || cell === "" || !heading[column] ? [] : [[String(heading[column]), cell] as const],
    );
    return cells.length === 0 ? [] : [{ row: at + 2, cells: Object.fromEntries(cells) }];
  });
}

/** The values of each column by code. */
function columnsIn(lines: readonly Line[]): Record<string, Record<string, SheetCell>> {
  const columns: Record<string, Record<string, SheetCell>> = Object.create(null);
  for (const { cells } of lines) {
    for (const [name, value] of Object.entries(cells)) {
      if (name === "code") continue;
      columns[name] ??= Object.create(null) as Record<string, SheetCell>;
      columns[name][String(cells.code ?? "")] = value;
    }
  }
  return columns;
}

/** The data from its paths with points between. */
function grown(paths: readonly (readonly [path: string, value: SheetCell])[]): Record<string, unknown> {
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
    inner[last] = writtenFields.has(last) ? unwritten(value) : value;
  }
  return data;
}

/** A key as JSON, or the word for one. */
function unwritten(value: SheetCell): unknown {
  if (typeof value !== "string" || !value.startsWith("{")) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
