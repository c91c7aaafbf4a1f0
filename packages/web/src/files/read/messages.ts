import type { Problem } from "@barkraft/core";

/** What a cell shows; null where it is empty. */
export type ReadCell = string | number | boolean | null;

/** The cells of each sheet by its name, row by row. A CSV file is one sheet, named as the file. */
export type ReadSheets = ReadonlyMap<string, readonly (readonly ReadCell[])[]>;

/** From the worker: the sheets of the file, or what is wrong with it. */
export type SheetsAnswer =
  | { readonly kind: "sheets"; readonly sheets: ReadSheets }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Limits on what is read from a reader's file: many times what its tables need, far below what fills a browser. */
export const fileLimits = {
  bytes: 5 * 1024 * 1024,
  /** Of a workbook once unpacked. */
  unpackedBytes: 60 * 1024 * 1024,
  sheets: 30,
  rows: 20_000,
  columns: 500,
} as const;
