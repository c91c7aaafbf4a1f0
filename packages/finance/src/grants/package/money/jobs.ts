import type { Measure } from "../document/types.ts";
import type { Cases } from "./flows.ts";

/**
 * Job-years of a measure: its amount in millions times the jobs that the document assumes for a million. Unknown
 * while the amount is not known or nobody has assumed anything.
 */
export function jobsOf({ jobsPerMillion }: Measure, amount: number): Cases<number> {
  const { low, middle, high } = jobsPerMillion ?? { low: Number.NaN, middle: Number.NaN, high: Number.NaN };
  const millions = amount / 1e6;
  return { low: low * millions, middle: middle * millions, high: high * millions };
}
