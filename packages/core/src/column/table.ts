import type { Status } from "./status.ts";

/** What a column of a table means: the part of a data package that travels with the figures. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: "integer" | "number" | "string";
  /** Unit as written in the data package, for example `SEK/inhabitant`; null for codes and names. */
  readonly unit: string | null;
  readonly status: Status;
  readonly description: { readonly sv: string; readonly en: string };
  readonly source: string;
  readonly licence: string;
  readonly vintage: string;
}

/** Where a row came from: a shipped table or a user's own file. */
export interface Origin {
  readonly kind: "shipped" | "user";
  /** File name without folder, for example `tax-base.parquet`. */
  readonly file: string;
}

/**
 * A validated table, column by column. Row `i` of every column belongs together.
 * A number that is not published is NaN; a text that is not published is the empty string.
 */
export interface Table {
  readonly name: string;
  readonly rowCount: number;
  readonly numbers: ReadonlyMap<string, Float64Array>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly descriptions: ReadonlyMap<string, ColumnDescription>;
  readonly origins: readonly Origin[];
  /** Index into `origins`, one per row. */
  readonly originOfRow: Uint8Array;
}
