import type { Status } from "../../column/status.ts";
import type { Labels } from "../../text/labels.ts";

/** Where one cell of an input comes from. */
export interface FigureSource {
  /** Empty, like licence and vintage, for what a user supplied. */
  readonly publisher: string;
  readonly table: string;
  readonly file: string;
  readonly kind: "shipped" | "user";
  readonly licence: string;
  readonly vintage: string;
  /** A remark that travels with the cell. */
  readonly note?: Labels;
  /** Lowest and highest value that the publications allow, where the figure is a midpoint. */
  readonly interval?: readonly [number, number];
}

/** One input column: a value, a status and a source for each place. */
export interface InputColumn {
  /** In the input's declared unit; NaN where unknown. */
  readonly values: Float64Array;
  /** The calendar year the figures describe. */
  readonly year: number;
  /** Only asked for places with a known value. */
  readonly statusAt: (place: number) => Status;
  readonly sourceAt: (place: number) => FigureSource | undefined;
}
