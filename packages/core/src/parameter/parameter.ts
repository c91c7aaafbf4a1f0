import type { Status } from "../column/status.ts";
import type { Labels } from "../text/labels.ts";

/**
 * How a parameter's value is known.
 * `enacted`: printed in law. `derived`: follows from enacted or published values.
 * `estimated`: stands in for a more exact value that is not at hand. `recalled`: not yet confirmed. `assumed`, `proposed`, `forecast`, `reform`: somebody's choice.
 */
export type ParameterStatus =
  | "enacted"
  | "derived"
  | "estimated"
  | "recalled"
  | "assumed"
  | "proposed"
  | "forecast"
  | "reform";

/** How a parameter's status shows on a figure. */
export const figureStatusOf: Readonly<Record<ParameterStatus, Status>> = {
  enacted: "published",
  derived: "derived",
  estimated: "estimated",
  recalled: "estimated",
  assumed: "assumed",
  proposed: "assumed",
  forecast: "assumed",
  reform: "assumed",
};

/** A place in the law or in a publication. */
export interface Reference {
  /** Act or publication, for example `SFS 2004:773`. */
  readonly act: string;
  readonly section: string;
}

/** A single number, one number per code of a level, or null where the value is not known. */
export type ParameterValue = number | null | Readonly<Record<string, number>>;

export interface DatedValue {
  /** First day the value is in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: ParameterValue;
  readonly status: ParameterStatus;
  /** The value at every place that `value` does not name, where it names only some. */
  readonly elsewhere?: number;
  /** Codes whose value is known in another way than the rest. */
  readonly statusByCode?: Readonly<Record<string, ParameterStatus>>;
  readonly reference: Reference;
  readonly note?: Labels;
  /** Lowest and highest value that the publications allow, where `value` is the midpoint. */
  readonly interval?: readonly [number, number];
}

/** A number that the law or a publication fixes, with its history. */
export interface Parameter {
  readonly kind: "parameter";
  /** Path, for example `income_equalisation.guarantee_level`. */
  readonly id: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly unit: string;
  /** `nation` for one number, another level for one number per place. */
  readonly level: string;
  readonly range: readonly [number, number];
  /** `until changed`, or `one year` for values that never carry over to the next year. */
  readonly lasts: "until changed" | "one year";
  /** Whether a year without a value is refused or leaves what depends on it unknown. */
  readonly whenUnknown: "refuse" | "leave unknown";
  /** Oldest first. */
  readonly values: readonly DatedValue[];
}

/**
 * The value in force on 1 January of `year`, or undefined when none is.
 * Equalisation parameters take effect at the turn of the year, so one date decides.
 */
export function valueInForce(parameter: Parameter, year: number): DatedValue | undefined {
  const date = `${year}-01-01`;
  const latest = parameter.values.findLast(({ from }) => from <= date);
  if (latest && parameter.lasts === "one year" && !latest.from.startsWith(`${year}-`)) return undefined;
  return latest;
}

/** The value of a dated value at a place, or null where it is not known there. */
export function valueAtCode({ value, elsewhere }: DatedValue, code: string): number | null {
  if (value === null || typeof value === "number") return value;
  return value[code] ?? elsewhere ?? null;
}
