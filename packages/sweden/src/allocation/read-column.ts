import { type Places, type Status, type Table, worseStatus } from "@barkraft/core";
import { placesOf } from "../figures/places.ts";

/** A municipal column of one year, as keys read it. */
export interface ReadColumn {
  readonly unit: string;
  readonly year: number;
  readonly status: Status;
  readonly source: string;
  /** In code order; NaN where unknown. */
  readonly values: Float64Array;
}

const placesKept = new WeakMap<Table, Places>();
const rowsKept = new WeakMap<Table, Map<string, ReadonlyMap<string, number>>>();

/** The places of a table of municipalities; made once for each table. */
export function keptPlaces(municipalities: Table): Places {
  const known = placesKept.get(municipalities) ?? placesOf(municipalities);
  placesKept.set(municipalities, known);
  return known;
}

/** Reads a column of a table with one row per municipality, year and, where it is named, service area. */
export function readColumn(
  table: Table,
  name: string,
  year: number,
  codes: readonly string[],
  area = "",
): ReadColumn {
  const cells = table.numbers.get(name);
  const rows = rowsOf(table).get(`${year} ${area}`);
  const described = table.descriptions.get(name);
  const files = new Set<string>();
  const values = new Float64Array(codes.length).fill(Number.NaN);
  let isKnown = false;
  for (let place = 0; rows && place < values.length; place++) {
    const row = rows.get(codes[place]!);
    if (row === undefined) continue;
    const origin = table.origins[table.originOfRow[row]!];
    if (origin?.kind === "user") files.add(origin.file);
    const value = cells?.[row] ?? Number.NaN;
    values[place] = value;
    if (!Number.isNaN(value)) isKnown = true;
  }
  return {
    unit: described?.unit ?? "number",
    year,
    status: isKnown ? (described?.status ?? "unknown") : "unknown",
    source: [described?.source ?? "", ...files].filter((each) => each !== "").join("; "),
    values,
  };
}

/** A column made of two others: as certain as the less certain and never better than derived. */
export function combined(
  unit: string,
  a: ReadColumn,
  b: ReadColumn,
  value: (a: number, b: number) => number,
): ReadColumn {
  return {
    unit,
    year: a.year,
    status: [a.status, b.status].reduce(worseStatus, "derived" as Status),
    source: [...new Set([a.source, b.source])].join("; "),
    values: a.values.map((each, row) => value(each, b.values[row]!)),
  };
}

/** Rows by year and service area, then by code; found once for each table. */
function rowsOf(table: Table): Map<string, ReadonlyMap<string, number>> {
  const known = rowsKept.get(table);
  if (known) return known;
  const years = table.numbers.get("year")!;
  const codes = table.texts.get("code")!;
  const areas = table.texts.get("area");
  const found = new Map<string, Map<string, number>>();
  for (let row = 0; row < table.rowCount; row++) {
    const key = `${years[row]} ${areas?.[row] ?? ""}`;
    const rows = found.get(key) ?? new Map<string, number>();
    rows.set(codes[row]!, row);
    found.set(key, rows);
  }
  rowsKept.set(table, found);
  return found;
}
