import type { ColumnDescription } from "@barkraft/core";

interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** What a cell may hold, beyond its type. */
interface Constraints {
  /** The column must be there and every cell filled. */
  readonly required?: boolean;
  /** The column must be there; cells may be empty. */
  readonly present?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Regular expression for the whole text. */
  readonly pattern?: string;
  readonly allowed?: readonly string[];
  /** The list of codes the text must be one of. */
  readonly codes?: CodeList;
}

export type CodeList = "municipality" | "county" | "county_or_nation";

/** A column as its schema describes it; a superset of what travels with the loaded column. */
export interface ColumnSchema extends ColumnDescription {
  readonly title: Bilingual;
  readonly constraints: Constraints;
}

/** A table as its schema describes it. */
export interface TableSchema {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly primaryKey: readonly string[];
  readonly source: string;
  /** Open Definition licence identifier. */
  readonly licence: string;
  readonly vintage: string;
  readonly columns: readonly ColumnSchema[];
}

/** Which codes a shipped table must hold, group by group; a code may lack only where a reason is given. */
export interface Coverage {
  readonly codes: CodeList;
  readonly column: string;
  /** Columns whose values together form a group, for example `[year, area]`. */
  readonly by: readonly string[];
  readonly groups: number;
  readonly missing: readonly {
    readonly code: string;
    /** Column to a text, or to the first and last number of an interval. */
    readonly where: Readonly<Record<string, string | readonly [number, number]>>;
    readonly why: string;
  }[];
}

/** The schema of a table as written beside its plain figures, with what only the build needs. */
export interface PlainSchema extends TableSchema {
  readonly coverage: Coverage | null;
  /** Made by the build; has no plain table and cannot be supplied by a user. */
  readonly derived: boolean;
  /** Identity to year to the number of rows known to break it. */
  readonly knownFailures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Open Definition licence identifiers in use, in words. */
export const licenceTitles: Readonly<Record<string, string>> = {
  "CC0-1.0": "CC0 1.0",
  "other-at": "Open data, the source must be credited",
  "other-open": "Open data",
};
