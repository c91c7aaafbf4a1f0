import type { Labels, Status } from "@barkraft/core";
import type { Addition, Person, Stage } from "./person.ts";

/** How an item's amount is found where the person moves in. */
export type Basis = "formula" | "partly by formula" | "fixed per inhabitant" | "unknown";

/** What one stage of a person's arrival changes, SEK a year; null where unknown. */
export interface StageChange {
  readonly stage: Stage;
  /** With the law's rounding to whole kronor per inhabitant. */
  readonly paid: number | null;
  /** As if the law counted in fractions of a krona. */
  readonly beforeRounding: number | null;
}

/** One item before the person came, and what the person changes. */
export interface MarginalItem {
  readonly id: string;
  readonly label: Labels;
  /** An item of the equalisation, or the municipality's own tax. */
  readonly kind: "equalisation" | "own tax";
  readonly basis: Basis;
  /** SEK per inhabitant before. */
  readonly average: number | null;
  readonly averageStatus: Status;
  readonly changes: readonly StageChange[];
  /** All stages together, SEK a year. */
  readonly paid: number | null;
  readonly beforeRounding: number | null;
  /** What the others get more or less through the national means, SEK a year, without rounding. */
  readonly elsewhere: number | null;
  readonly status: Status;
}

/** A standard cost of the cost equalisation, SEK per inhabitant, without and with the person. */
export interface MarginalStandardCost {
  readonly id: string;
  readonly label: Labels;
  readonly basis: Basis;
  readonly before: number | null;
  readonly after: number | null;
  readonly status: Status;
}

/** What one more inhabitant changes in a municipality. */
export interface MarginalInhabitant {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly person: Person;
  readonly inhabitants: number;
  readonly inhabitantsStatus: Status;
  readonly items: readonly MarginalItem[];
  readonly standardCosts: readonly MarginalStandardCost[];
  /** The items that are known, together, by the number of years after the move: what has arrived by then. */
  readonly arrived: readonly {
    readonly stage: Stage;
    readonly years: number;
    readonly paid: number;
    readonly beforeRounding: number;
  }[];
  readonly paid: number;
  readonly beforeRounding: number;
  /** What every inhabitant brings on average: the flat amount that the change is held against, SEK. */
  readonly flatAmount: number;
  /** Items left out of the sums because they are not known. */
  readonly unknown: readonly string[];
  /** Where the person is counted; where no figure is held, the count changes nothing. */
  readonly additions: readonly (Addition & { readonly held: boolean })[];
  /** Inputs that count people by more than age, and whether a figure is held for the municipality. */
  readonly backgrounds: readonly {
    readonly id: string;
    readonly label: Labels;
    readonly counted: boolean;
    readonly held: boolean;
  }[];
}
