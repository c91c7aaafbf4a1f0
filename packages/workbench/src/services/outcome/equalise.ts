import type { Evaluation, Status } from "@barkraft/core";
import type { Country, Versions } from "../country.ts";
import { type FigureColumn, type FigureName, figureColumns, type ResultLevel } from "../figures.ts";

/** A value with how certain it is; null is unknown. */
export interface Figure {
  readonly value: number | null;
  readonly status: Status;
}

/** One place's outcome. */
export interface ResultRow {
  readonly code: string;
  readonly name: string;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

export interface Result {
  readonly year: number;
  readonly level: ResultLevel;
  readonly versions: Versions;
  readonly reformed: boolean;
  readonly rows: readonly ResultRow[];
  /** The user's own files that the figures rest on, besides the shipped ones. */
  readonly ownTables: Country["ownTables"];
  /** Places left out because nothing is known about them in the year. */
  readonly leftOut: number;
}

/** The outcome of a year for the places of a level: of the reform where there is one, else of the baseline. */
export function equalise(
  country: Country,
  evaluation: Evaluation,
  level: ResultLevel,
  codes?: ReadonlySet<string>,
): Result {
  const list = evaluation.places.levels[level]!;
  const readers = figureColumns.map((column) => [column.name, readerOf(evaluation, column, level)] as const);
  const rows = list.codes.flatMap((code, row): ResultRow[] => {
    if (codes && !codes.has(code)) return [];
    const figures = Object.fromEntries(readers.map(([name, read]) => [name, read(row)]));
    return [{ code, name: list.names[row]!, figures: figures as ResultRow["figures"] }];
  });
  const known = rows.filter(
    ({ code, figures }) => figures.income_equalisation_pc.value !== null || codes?.has(code),
  );
  return {
    year: evaluation.year,
    level,
    versions: country.versions,
    reformed: evaluation.isReformed,
    rows: known,
    ownTables: country.ownTables,
    leftOut: rows.length - known.length,
  };
}

const unknown: Figure = { value: null, status: "unknown" };

function readerOf(
  evaluation: Evaluation,
  { quantity }: FigureColumn,
  level: ResultLevel,
): (row: number) => Figure {
  const id = quantity[level];
  const slot = id === undefined ? undefined : evaluation.scheme.slotOf.get(id);
  if (slot === undefined) return () => unknown;
  const own = evaluation.nodeAt(slot).level;
  const parents = own === level ? undefined : evaluation.places.parents[level]?.[own];
  return (row) => {
    const at = parents ? parents[row]! : row;
    return { value: evaluation.valueAt(slot, at), status: evaluation.statusAt(slot, at) };
  };
}
