import type { Labels, Status } from "@barkraft/core";

/** A number that a computation rests on and no figure gives: what it is, where it comes from, how far it may be off. */
export interface NamedAssumption<Id extends string = string> {
  readonly id: Id;
  /** Percent is written in percent: 2 is two percent. */
  readonly unit: string;
  readonly value: number;
  /** What others hold for possible; the value is drawn at both ends where its weight is shown. */
  readonly low: number;
  readonly high: number;
  /** What a user may put in its place. */
  readonly least: number;
  readonly most: number;
  /** `published` and `derived` are known, `estimated` and `assumed` are not. */
  readonly status: Status;
  /** Publication, figures, or the word assumption. */
  readonly source: Labels;
  readonly label: Labels;
}

/** The values of assumptions by their names. */
export type AssumptionValues<Id extends string = string> = Readonly<Record<Id, number>>;
