import type { ReceiverKind } from "../receivers.ts";

/** In proportion to a column that is never negative: inhabitants, an age group, a standard cost, persons received. */
export interface ColumnKey {
  readonly kind: "column";
  readonly column: string;
}

/** In proportion to several columns added together, each times a weight. */
export interface WeightedKey {
  readonly kind: "weighted";
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * In proportion to how far a column lies below a level (or above it), times the receiver's size.
 * The level is a number in the column's unit, or `mean` for the mean weighted by size, times `factor` (1 unless said).
 */
export interface GapKey {
  readonly kind: "gap";
  readonly column: string;
  readonly level: number | "mean";
  readonly factor?: number;
  readonly side: "below" | "above";
  /** Column of sizes, such as inhabitants. */
  readonly size: string;
}

/** In proportion to how much an indicator has risen between two columns, times size; a fall counts as nothing. */
export interface ChangeKey {
  readonly kind: "change";
  readonly from: string;
  readonly to: string;
  readonly size: string;
}

/**
 * What each has applied for, whole kronor, and never more. When the applications exceed the pot they are met in
 * proportion to `by`, or to what was applied for. What some did not want is `left over`, or `reallocated` among those
 * whose applications are not yet met.
 */
export interface ApplicationKey {
  readonly kind: "application";
  readonly column: string;
  readonly by?: AllocationKey;
  readonly rest: "left over" | "reallocated";
}

/** The same amount for every receiver. */
export interface EqualKey {
  readonly kind: "equal";
}

/** Shares of the pot by different keys; the shares add up to one. */
export interface MixKey {
  readonly kind: "mix";
  readonly parts: readonly { readonly share: number; readonly key: AllocationKey }[];
}

/** A share for each kind of receiver with a key of its own; the shares add up to one. */
export interface BetweenKey {
  readonly kind: "between";
  readonly parts: readonly {
    readonly receivers: ReceiverKind;
    readonly share: number;
    readonly key: AllocationKey;
  }[];
}

/** How a pot is shared: data, as it stands in a document. */
export type AllocationKey =
  | ColumnKey
  | WeightedKey
  | GapKey
  | ChangeKey
  | ApplicationKey
  | EqualKey
  | MixKey
  | BetweenKey;

/** The names of the columns that a key reads, each once, in the order of the document. */
export function columnsOfKey(key: AllocationKey): string[] {
  return [...new Set(namesIn(key))];
}

function namesIn(key: AllocationKey): string[] {
  switch (key.kind) {
    case "column":
      return [key.column];
    case "weighted":
      return Object.keys(key.columns);
    case "gap":
      return [key.column, key.size];
    case "change":
      return [key.from, key.to, key.size];
    case "application":
      return [key.column, ...(key.by ? namesIn(key.by) : [])];
    case "equal":
      return [];
    case "mix":
    case "between":
      return key.parts.flatMap((part) => namesIn(part.key));
  }
}
