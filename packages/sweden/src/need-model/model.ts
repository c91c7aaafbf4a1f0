import type { FigureSource, Status } from "@barkraft/core";
import type { OwnColumns } from "./columns.ts";
import type { Fit } from "./statistics.ts";

export const needWeightings = ["population", "equal"] as const;

/** How much each municipality counts in the regression. */
export type NeedWeighting = (typeof needWeightings)[number];

export interface NeedQuestion {
  /** A net cost of the panel, or a service area of the reference costs. */
  readonly cost: string;
  /** Cost drivers: columns, or share(), log() or sqrt() of them. */
  readonly by: readonly string[];
  readonly year: number;
  /** Weights by hand, by driver, with `constant` for what everybody has; found by regression when there are none. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly weighting?: NeedWeighting | undefined;
  readonly own?: OwnColumns | undefined;
}

/** A column that the model uses, with what is known of it. */
export interface NeedColumn {
  readonly id: string;
  readonly unit: string;
  readonly year: number | null;
  readonly status: Status;
  readonly sources: readonly FigureSource[];
  /** Over the inhabitants. */
  readonly mean: number;
}

/** A cost driver with its weight, SEK per inhabitant and unit of the driver. */
export interface NeedDriver extends NeedColumn {
  readonly weight: number;
  /** Null for weights by hand. */
  readonly standardError: number | null;
  readonly t: number | null;
  readonly robustStandardError: number | null;
  readonly robustT: number | null;
}

export interface NeedRow {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly cost: number;
  readonly standardCost: number;
  readonly equalisation: number;
  /** Cost less what the model explains before rounding. */
  readonly residual: number;
  readonly lawStandardCost: number | null;
  readonly lawEqualisation: number | null;
  /** Equalisation by the model less that by the law. */
  readonly difference: number | null;
}

export interface NeedModel {
  readonly year: number;
  readonly method: "regression" | "by hand";
  readonly weighting: NeedWeighting;
  readonly cost: NeedColumn;
  /** The constant first. */
  readonly drivers: readonly NeedDriver[];
  readonly fit: Fit;
  readonly adjusted: number | null;
  readonly residualDeviation: number | null;
  readonly degreesOfFreedom: number | null;
  readonly conditionNumber: number | null;
  readonly correlations: {
    readonly ids: readonly string[];
    readonly matrix: readonly (readonly (number | null)[])[];
  };
  readonly factor: number;
  /** SEK over all inhabitants, and per inhabitant. */
  readonly remainder: { readonly amount: number; readonly perInhabitant: number };
  /** The law's standard costs of the same service and year, corrected to the same mean; null where there are none. */
  readonly law: (Fit & { readonly column: NeedColumn; readonly remainder: number }) | null;
  readonly rows: readonly NeedRow[];
  /** Codes without a known cost, driver or population. */
  readonly leftOut: readonly string[];
}

/** Above this the drivers say nearly the same thing and their weights mean little (Belsley, Kuh and Welsch 1980). */
export const highConditionNumber = 30;
