import type { Labels, Status } from "@barkraft/core";
import type { AllocationKey, AllocationRules } from "../../../allocation/index.ts";

/** A text of a document, in one language or in all of them. */
export type Words = string | Labels;

/** A number that is not known exactly: the least, the likely and the most that it can be, and who says so. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** A publication, or the word that it is an assumption. Empty where the number is exact. */
  readonly source: Words;
}

/** What the state does with its money. Only a grant and research support cost their whole amount. */
export const measureKinds = ["grant", "research_support", "loan", "guarantee", "tax_deferral"] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Who gets it. The first three are shared among places, the others are counted as a whole. */
export const measureReceivers = ["municipalities", "regions", "both", "businesses", "households"] as const;
export type MeasureReceiver = (typeof measureReceivers)[number];

/** Whether the receiver decides what it is used for. */
export const measureScopes = ["general", "targeted"] as const;
export type MeasureScope = (typeof measureScopes)[number];

/** Whether a general grant is paid within the equalisation's appropriation, or beside it. */
export const measureRoutes = ["equalisation", "beside"] as const;
export type MeasureRoute = (typeof measureRoutes)[number];

/** How borrowed money comes back. */
export const repayments = ["at_end", "evenly"] as const;
export type Repayment = (typeof repayments)[number];

/** One payment, or the same every month from one to another. Months and dates as `2020-07` and `2020-07-01`. */
export interface Payment {
  readonly from: string;
  readonly to: string;
  /** SEK; undefined where the payment is a share of the amount. */
  readonly amount?: number;
  readonly share?: number;
}

/** What is lent, guaranteed or put off comes back by these terms. */
export interface Terms {
  /** From payment until the last of it is due. */
  readonly months: number;
  readonly repayment: Repayment;
  /** What the receiver pays for it, share per year: interest, or the fee of a guarantee. */
  readonly charge: number;
  /** What the state pays for the money it lends, share per year; nothing for a guarantee, which lends none. */
  readonly stateInterest: Range;
  /** Share of the amount that is never repaid. */
  readonly loss: Range;
}

/** How the money is shared among places; a country knows what it counts as inhabitants. */
export type MeasureKey = AllocationKey | "per-inhabitant";

/** One measure of a package. */
export interface Measure {
  readonly id: string;
  readonly name: Words;
  readonly purpose: Words | undefined;
  readonly kind: MeasureKind;
  readonly receiver: MeasureReceiver;
  /** The municipalities' part of what goes to both, a share with its source. */
  readonly municipalShare: { readonly share: number; readonly source: Words } | undefined;
  readonly scope: MeasureScope;
  readonly route: MeasureRoute;
  /** A permanent measure is paid again every year. */
  readonly permanent: boolean;
  /** Last day of a temporary measure, where it is known. */
  readonly ends: string | undefined;
  readonly decided: string | undefined;
  /** Whole kronor, of one year where the measure is permanent; NaN while it is not known. */
  readonly amount: number;
  readonly status: Status;
  /** Empty while nobody knows when it is paid. */
  readonly payments: readonly Payment[];
  /** Undefined while nobody knows how it is shared. */
  readonly key: MeasureKey | undefined;
  readonly rules: AllocationRules | undefined;
  readonly terms: Terms | undefined;
  /** Job-years for each million kronor; undefined while nobody has assumed anything. */
  readonly jobsPerMillion: Range | undefined;
  readonly source: Words;
}

/** When the need arises: a weight for each month, or the rise of unemployment over a stretch of months. */
export type NeedCurve =
  | { readonly kind: "stated"; readonly source: Words; readonly weights: ReadonlyMap<string, number> }
  | {
      readonly kind: "unemployment";
      readonly from: string;
      readonly to: string;
      readonly baseFrom: string;
      readonly baseTo: string;
    };

/** Figures that a document brings along for its keys: a number for each place by its code. */
export interface PackageColumn {
  readonly name: string;
  readonly unit: string;
  readonly source: Words;
  readonly values: ReadonlyMap<string, number>;
}

/** A package of measures, as its document says it. */
export interface SupportPackage {
  readonly title: Words;
  readonly description: Words | undefined;
  /** The year whose places and inhabitants share the money. */
  readonly year: number;
  /** The last year that permanent measures are counted to. */
  readonly lastYear: number;
  readonly need: NeedCurve | undefined;
  /** They stand before columns of the same name that the country has. */
  readonly columns: readonly PackageColumn[];
  readonly measures: readonly Measure[];
}
