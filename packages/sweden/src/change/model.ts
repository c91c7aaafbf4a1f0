import type { Labels, Status } from "@barkraft/core";
import type { Money } from "./money.ts";
import type { Part } from "./parts.ts";

/** How a change is divided: in the fixed order of the causes, or over all orders of them. */
export const changeMethods = ["sequential", "shapley"] as const;

export type ChangeMethod = (typeof changeMethods)[number];

/** An item in both years. */
export interface ChangedItem {
  readonly id: string;
  readonly label: Labels;
  readonly kind: "equalisation" | "own tax";
  readonly from: Money;
  readonly to: Money;
  readonly change: Money;
  readonly status: Status;
}

/** What one part of the two years' difference changes. */
export interface PartChange extends Part {
  /** Of each item, by its id. */
  readonly items: Readonly<Record<string, Money>>;
  /** Of the items of the equalisation that are known, together. */
  readonly total: Money;
}

/** How the items of a place changed between two equalisation years, divided by what changed them. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly method: ChangeMethod;
  readonly level: "municipality" | "nation";
  readonly code: string;
  readonly name: string;
  readonly items: readonly ChangedItem[];
  /** The items of the equalisation that are known in both years, together. */
  readonly total: Pick<ChangedItem, "from" | "to" | "change" | "status">;
  readonly parts: readonly PartChange[];
  /** Items left out of the total because they are not known in both years. */
  readonly unknown: readonly string[];
}
