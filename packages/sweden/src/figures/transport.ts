import { type FigureSource, type InputColumn, knownOrNull, type Places, type Status } from "@barkraft/core";
import type { Municipality } from "./places.ts";

/** An input column as JSON: null where unknown; sources listed once and pointed at. Lists are empty where nothing is known. */
export interface TransportedColumn {
  readonly year: number;
  /** Places of its level. */
  readonly places: number;
  readonly values: readonly (number | null)[];
  readonly statuses: readonly Status[];
  readonly sources: readonly FigureSource[];
  /** Index into `sources` for each place, -1 where there is none. */
  readonly source_of: readonly number[];
}

/** Everything a page needs to evaluate one year by itself. */
export interface TransportedYear {
  readonly year: number;
  readonly model_version: string;
  readonly data_version: string;
  readonly levels: Places["levels"];
  readonly parents: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly municipalities: readonly Municipality[];
  readonly inputs: Readonly<Record<string, TransportedColumn>>;
}

/** The inputs of one year as plain JSON. */
export function packYear(
  versions: { readonly model: string; readonly data: string },
  year: number,
  places: Places,
  municipalities: readonly Municipality[],
  inputs: ReadonlyMap<string, InputColumn>,
): TransportedYear {
  return {
    year,
    model_version: versions.model,
    data_version: versions.data,
    levels: places.levels,
    parents: Object.fromEntries(
      Object.entries(places.parents).map(([child, ancestors]) => [
        child,
        Object.fromEntries(Object.entries(ancestors).map(([level, rows]) => [level, [...rows]])),
      ]),
    ),
    municipalities,
    inputs: Object.fromEntries([...inputs].map(([id, column]) => [id, packColumn(column)])),
  };
}

/** The places and inputs of one year, from what `packYear` made. */
export function unpackYear(packed: TransportedYear): {
  places: Places;
  inputs: ReadonlyMap<string, InputColumn>;
} {
  return {
    places: {
      levels: packed.levels,
      parents: Object.fromEntries(
        Object.entries(packed.parents).map(([child, ancestors]) => [
          child,
          Object.fromEntries(
            Object.entries(ancestors).map(([level, rows]) => [level, Int32Array.from(rows)]),
          ),
        ]),
      ),
    },
    inputs: new Map(Object.entries(packed.inputs).map(([id, column]) => [id, unpackColumn(column)])),
  };
}

function packColumn(column: InputColumn): TransportedColumn {
  const places = column.values.length;
  if (column.values.every(Number.isNaN)) {
    return { year: column.year, places, values: [], statuses: [], sources: [], source_of: [] };
  }
  const sources: FigureSource[] = [];
  const indexOf = new Map<string, number>();
  const sourceOf = Array.from(column.values, (_, place) => {
    const source = column.sourceAt(place);
    if (!source) return -1;
    const key = JSON.stringify(source);
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, sources.length);
    return sources.push(source) - 1;
  });
  return {
    year: column.year,
    places,
    values: Array.from(column.values, knownOrNull),
    statuses: Array.from(column.values, (value, place) =>
      Number.isNaN(value) ? "unknown" : column.statusAt(place),
    ),
    sources,
    source_of: sourceOf,
  };
}

function unpackColumn(column: TransportedColumn): InputColumn {
  return {
    year: column.year,
    values: Float64Array.from({ length: column.places }, (_, place) => column.values[place] ?? Number.NaN),
    statusAt: (place) => column.statuses[place] ?? "unknown",
    sourceAt: (place) => column.sources[column.source_of[place] ?? -1],
  };
}
