import { type Input, input } from "@barkraft/core";

/** A table that is shipped without rows: whoever has the figures supplies them. */
export interface SuppliedTable {
  readonly name: string;
  readonly title: { readonly sv: string; readonly en: string };
  /** The level whose codes the rows have. */
  readonly level: "municipality" | "region" | "county" | "nation";
}

/** Where the cells of an input stand. */
export interface FigureSourceColumn {
  /** A shipped table by name, or a table that is supplied. */
  readonly table: string | SuppliedTable;
  readonly column: string;
  /** The column that holds the year; `year` unless said. */
  readonly yearColumn?: string;
  /** The row's year, counted back from the equalisation year. */
  readonly yearsBefore: number;
  /** The first year that the table holds in a usable form; an earlier one is replaced by it. */
  readonly notBefore?: number;
  /** `latest` takes the newest row up to that year, for figures that are renewed every few years. */
  readonly row?: "of the year" | "latest";
  /** A text column and the value it must have. */
  readonly where?: readonly [column: string, value: string];
  /** Lowest and highest value that a supplied cell may have. */
  readonly range?: readonly [number, number];
  /** What the column holds whatever the year, where several inputs read it; else the input's own label. */
  readonly columnLabel?: { readonly sv: string; readonly en: string };
}

/** An input that says itself where its figures stand. */
export interface FigureInput extends Input {
  readonly read: FigureSourceColumn;
}

/** Declares an input together with the table and column it is read from. */
export function figure({
  read,
  ...declared
}: Omit<Input, "kind" | "yearsBefore"> & { readonly read: FigureSourceColumn }): FigureInput {
  return { ...input({ ...declared, yearsBefore: read.yearsBefore }), read };
}

/** Name of the table of an input. */
export function tableNameOf({ table }: FigureSourceColumn): string {
  return typeof table === "string" ? table : table.name;
}
