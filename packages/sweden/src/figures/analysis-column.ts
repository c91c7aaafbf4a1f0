import { type FigureSource, type Places, type Status, type Table, worseStatus } from "@barkraft/core";
import { cellAt, columnFrom, rowsOfYear } from "./cells.ts";

/** A column of figures about the municipalities, with what is known of it. */
export interface AnalysisColumn {
  readonly id: string;
  /** In code order; NaN where unknown. */
  readonly values: Float64Array;
  readonly unit: string;
  /** The calendar year the figures describe; null for what has no year. */
  readonly year: number | null;
  /** The worst status among the known values. */
  readonly status: Status;
  readonly sources: readonly FigureSource[];
}

/** Reads one column of a table with one row per municipality and year. */
export function analysisColumn(
  table: Table,
  column: string,
  places: Places,
  year: number,
  where?: readonly [column: string, value: string],
): AnalysisColumn {
  const rows = rowsOfYear(table, "code", "year", year, where);
  const { codes } = places.levels.municipality!;
  const read = columnFrom(codes, year, (code) => [cellAt(table, column, rows.get(code))]);
  const known = codes.flatMap((_, place) => (Number.isNaN(read.values[place]!) ? [] : [place]));
  return {
    id: column,
    values: read.values,
    unit: table.descriptions.get(column)?.unit ?? "number",
    year,
    status: known.map(read.statusAt).reduce(worseStatus, known.length > 0 ? "published" : "unknown"),
    sources: distinct(known.flatMap((place) => read.sourceAt(place) ?? [])),
  };
}

/** A column made of others: as certain as the least certain of them and never better than derived. */
export function madeOf(
  id: string,
  unit: string,
  parts: readonly AnalysisColumn[],
  value: (values: readonly number[]) => number,
): AnalysisColumn {
  const values = parts[0]!.values.map((_, place) => {
    const result = value(parts.map((part) => part.values[place]!));
    return Number.isFinite(result) ? result : Number.NaN;
  });
  return {
    id,
    values,
    unit,
    year: parts.find(({ year }) => year !== null)?.year ?? null,
    status: parts.map(({ status }) => status).reduce(worseStatus, "derived"),
    sources: distinct(parts.flatMap(({ sources }) => sources)),
  };
}

/** Land area, square kilometres, from the table of the municipalities. */
export function landArea(table: Table, places: Places): AnalysisColumn {
  const area = table.numbers.get("land_area_km2");
  const codes = table.texts.get("code") ?? [];
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const list = places.levels.municipality!.codes;
  const read = columnFrom(list, 0, (code) => [cellAt(table, "land_area_km2", rowOf.get(code))]);
  const description = table.descriptions.get("land_area_km2");
  return {
    id: "land_area_km2",
    values: area ? read.values : new Float64Array(list.length).fill(Number.NaN),
    unit: description?.unit ?? "km2",
    year: null,
    status: description?.status ?? "unknown",
    sources: distinct(list.flatMap((_, place) => read.sourceAt(place) ?? [])),
  };
}

/** The years for which a table has rows, oldest first. */
export function yearsIn(table: Table): number[] {
  return [...new Set(table.numbers.get("year") ?? [])]
    .filter((year) => !Number.isNaN(year))
    .sort((a, b) => a - b);
}

function distinct(sources: readonly FigureSource[]): FigureSource[] {
  const byText = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...byText.values()];
}
