import type { Status } from "@barkraft/core";

/** A name in the language of the country and in English. */
export interface GrantName {
  readonly sv: string;
  readonly en: string;
}

/** A text of the register in the languages of the product. */
export interface GrantText extends GrantName {
  readonly da: string;
}

export const grantDecisions = ["kept", "split", "removed", "missing"] as const;

/**
 * What the curation made of an appropriation: kept whole, one part of a split one, removed because the money goes
 * elsewhere, or known to exist without amounts.
 */
export type GrantDecision = (typeof grantDecisions)[number];

export const grantReceivers = ["municipalities", "regions", "others"] as const;

export type GrantReceiver = (typeof grantReceivers)[number];

/** What a grant paid in a year, million of the currency, with the bounds that its share allows. */
export interface GrantAmount {
  readonly year: number;
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly status: Status;
}

/** Working time per receiver and year, hours; NaN where nobody has stated any. */
export interface GrantHours {
  readonly application: number;
  readonly report: number;
  /** Of the paying authority. */
  readonly state: number;
  /** How many receivers a year, as assumed. */
  readonly receivers: number;
}

/** One row of a register of targeted grants. What is not known is null or NaN. */
export interface TargetedGrant {
  readonly id: string;
  readonly name: GrantName;
  readonly decision: GrantDecision;
  /** Why it is kept, split, removed or missing. */
  readonly note: GrantText;
  readonly receiver: GrantReceiver;
  readonly sector: string;
  readonly nature: string | null;
  readonly authority: string | null;
  readonly act: string | null;
  readonly purpose: GrantText | null;
  readonly conditions: GrantText | null;
  readonly applicants: GrantText | null;
  readonly way: string | null;
  /** Name of the key that is assumed to share it; null where none is reasonable. */
  readonly key: string | null;
  readonly hours: GrantHours;
  readonly firstYear: number | null;
  /** Null when it was still paid in the last year of the figures, or when nothing is known. */
  readonly lastYear: number | null;
  /** ISO date. */
  readonly decidedEnd: string | null;
  readonly appropriation: { readonly area: string; readonly name: string } | null;
  /** Share of the appropriation, percent. */
  readonly share: {
    readonly percent: number;
    readonly low: number;
    readonly high: number;
    readonly status: Status;
  };
  readonly source: string;
  /** By year, ascending. */
  readonly amounts: readonly GrantAmount[];
}

/** Whether the money of a row goes to local government and is among the figures. */
export function isLocalGrant({ decision, receiver }: TargetedGrant): boolean {
  return (decision === "kept" || decision === "split") && receiver !== "others";
}

/**
 * What a grant paid in a year, million. Nothing outside its years; unknown (NaN) for one without amounts.
 */
export function amountOf(grant: TargetedGrant, year: number): GrantAmount {
  const found = grant.amounts.find((each) => each.year === year);
  if (found) return found;
  const known = grant.amounts.length > 0;
  const amount = known ? 0 : Number.NaN;
  return { year, amount, low: amount, high: amount, status: known ? "derived" : "unknown" };
}
