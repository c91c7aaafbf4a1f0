import type { Status } from "@barkraft/core";

export const receiverKinds = ["municipality", "region"] as const;

export type ReceiverKind = (typeof receiverKinds)[number];

/** Those who can get a share: parallel lists, one place per receiver. A code occurs once within a kind. */
export interface Receivers {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly ReceiverKind[];
}

/** Figures that a key can share by: one value per receiver, NaN where unknown. */
export interface KeyColumn {
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly status: Status;
  readonly source: string;
  readonly values: Float64Array;
  /** Lowest value each can have, where a figure is known only as an interval. */
  readonly low?: Float64Array;
  /** Highest value each can have, where a figure is known only as an interval. */
  readonly high?: Float64Array;
}

/** The rows of all receivers, or of those of a kind. */
export function rowsOf({ kinds }: Receivers, kind?: ReceiverKind): number[] {
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++) if (kind === undefined || kinds[row] === kind) rows.push(row);
  return rows;
}

/** Columns by name. A `Map` is one; a country makes its columns when they are asked for. */
export interface KeyColumns {
  get(name: string): KeyColumn | undefined;
  keys(): Iterable<string>;
}

/** A place before which another comes when two have the same claim on a krona: by code, municipalities first. */
export function comesBefore({ codes, kinds }: Receivers, a: number, b: number): number {
  if (codes[a] !== codes[b]) return codes[a]! < codes[b]! ? -1 : 1;
  return receiverKinds.indexOf(kinds[a]!) - receiverKinds.indexOf(kinds[b]!);
}
