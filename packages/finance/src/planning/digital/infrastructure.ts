import { exactSum } from "@barkraft/core";
import { type Assumed, type Assumption, readAssumptions } from "./assumption.ts";
import { presentValueOf } from "./service.ts";

/** What shared and separate infrastructure are reckoned from; amounts in SEK. */
export const infrastructureAssumptions = [
  "separate_build",
  "separate_running",
  "shared_build",
  "shared_running",
  "shared_connection",
  "build_years",
  "discount_rate",
] as const;

export type InfrastructureAssumption = (typeof infrastructureAssumptions)[number];

export interface Infrastructure {
  readonly assumptions: Readonly<Record<InfrastructureAssumption, Assumption>>;
  readonly years: number;
}

/** Both ways to build in one year, SEK. */
export interface InfrastructureYear {
  readonly year: number;
  readonly separate: number;
  readonly shared: number;
}

export interface InfrastructureCase {
  readonly years: readonly InfrastructureYear[];
  readonly separate: number;
  readonly shared: number;
  readonly presentSeparate: number;
  readonly presentShared: number;
  /** From how many organisations on the shared one is cheaper; null when it never is. */
  readonly breakEven: number | null;
}

/**
 * One infrastructure that every organisation connects to, against one each: building is spread evenly over the first
 * years, and running costs the whole amount from the year after the building. Every amount is in whole kronor.
 */
export function infrastructureCase(
  infrastructure: Infrastructure,
  organisations: number,
  assumed: Assumed<InfrastructureAssumption> = readAssumptions(infrastructure.assumptions),
): InfrastructureCase {
  const building = Math.max(1, Math.round(assumed.build_years));
  const spread = (build: number, running: number) =>
    Array.from({ length: infrastructure.years }, (_, at) =>
      Math.round(at < building ? build / building : running),
    );
  const separate = spread(organisations * assumed.separate_build, organisations * assumed.separate_running);
  const shared = spread(
    assumed.shared_build + organisations * assumed.shared_connection,
    assumed.shared_running,
  );
  const present = (build: number, running: number) =>
    presentValueOf(spread(build, running), assumed.discount_rate);
  // Both ways are straight lines in the number of organisations.
  const fixed = present(assumed.shared_build, assumed.shared_running);
  const each = present(assumed.separate_build - assumed.shared_connection, assumed.separate_running);
  return {
    years: separate.map((amount, at) => ({ year: at + 1, separate: amount, shared: shared[at]! })),
    separate: exactSum(separate),
    shared: exactSum(shared),
    presentSeparate: presentValueOf(separate, assumed.discount_rate),
    presentShared: presentValueOf(shared, assumed.discount_rate),
    breakEven: each > 0 ? Math.max(1, Math.ceil(fixed / each)) : null,
  };
}
