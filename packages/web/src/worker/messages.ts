import type { Reform } from "@barkraft/core";
import type { TransportedYear } from "@barkraft/sweden";

/** From the page to the worker. */
export type Request =
  | { readonly kind: "open"; readonly packed: TransportedYear }
  | { readonly kind: "reform"; readonly ticket: number; readonly reform: Reform };

/** Every followed column that a reform touches, and what closing to the appropriation would take. */
export interface Answer {
  readonly ticket: number;
  /** Null where the reform is refused. */
  readonly columns: Readonly<Record<string, Float64Array>> | null;
  /** SEK per inhabitant, null where it is unknown. */
  readonly regulatingItemChange: number | null;
}
