import { InputError, type Problem } from "@barkraft/core";
import type { SupportPackage } from "../document/types.ts";
import type { Cases } from "../money/flows.ts";
import { type Curve, type Timing, timingOf } from "../money/timing.ts";
import { type Course, courseOf } from "./course.ts";
import { type MeasureOutcome, measureOutcome } from "./measure.ts";
import { withOwnColumns } from "./own-columns.ts";
import type { Places } from "./shared.ts";

/** What is left out of a sum because it is not known: ids of measures. */
export interface NotKnown {
  readonly amount: readonly string[];
  readonly months: readonly string[];
  readonly sharing: readonly string[];
  readonly jobs: readonly string[];
}

/** What a package does. Sums are of what is known; `notKnown` names the rest. */
export interface PackageOutcome {
  readonly document: SupportPackage;
  readonly measures: readonly MeasureOutcome[];
  readonly notKnown: NotKnown;
  readonly amount: number;
  readonly cost: Cases<number>;
  readonly jobs: Cases<number>;
  /** What the measures whose jobs are assumed cost for each job-year, the middle case. */
  readonly costPerJob: number;
  /** Month by month and year by year. */
  readonly course: Course;
  /** Grants to each place, whole kronor. */
  readonly amounts: Float64Array;
  /** How much of what is granted goes through the equalisation. */
  readonly throughEqualisation: { readonly amount: number; readonly share: number };
  /** Of the temporary measures. */
  readonly timing: Timing | undefined;
}

/**
 * Computes a package over the places of its year. `need` says when the money is needed. Throws an `InputError` with
 * every key that cannot be used.
 */
export function evaluatePackage(document: SupportPackage, country: Places, need?: Curve): PackageOutcome {
  const places = withOwnColumns(country, document);
  const problems: Problem[] = [];
  const measures = document.measures.flatMap((measure) => {
    try {
      return [measureOutcome(measure, document.lastYear, places, need)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return packageOutcome(document, measures, places, need);
}

/** A package from its measures, each computed before: what a page keeps while one of them changes. */
export function packageOutcome(
  document: SupportPackage,
  measures: readonly MeasureOutcome[],
  { receivers }: Places,
  need?: Curve,
): PackageOutcome {
  const known = measures.filter(({ amount }) => !Number.isNaN(amount));
  const withJobs = known.filter(({ jobs }) => !Number.isNaN(jobs.middle));
  const grants = known.filter(({ measure }) => measure.kind === "grant");
  const granted = sumOf(grants, ({ amount }) => amount);
  const equalised = grants
    .filter(({ measure }) => measure.route === "equalisation")
    .reduce((sum, { amount }) => sum + amount, 0);
  const amounts = new Float64Array(receivers.codes.length);
  for (const { shared } of grants) {
    if (shared) for (let row = 0; row < amounts.length; row++) amounts[row]! += shared.amounts[row]!;
  }
  const course = courseOf(measures);
  return {
    document,
    measures,
    notKnown: notKnown(measures),
    amount: sumOf(known, ({ amount }) => amount),
    cost: sumOfCases(known, ({ cost }) => cost),
    jobs: sumOfCases(withJobs, ({ jobs }) => jobs),
    costPerJob: sumOf(withJobs, ({ cost }) => cost.middle) / sumOf(withJobs, ({ jobs }) => jobs.middle),
    course,
    amounts,
    throughEqualisation: { amount: equalised, share: granted > 0 ? equalised / granted : Number.NaN },
    timing: need && timingOf(temporaryMoney(measures), need),
  };
}

/** What is permanent is not meant for a need that passes. */
function temporaryMoney(measures: readonly MeasureOutcome[]): Curve {
  const { first, paid } = courseOf(measures.filter(({ measure }) => !measure.permanent));
  return { first, weights: paid };
}

function notKnown(measures: readonly MeasureOutcome[]): NotKnown {
  const ids = (isUnknown: (outcome: MeasureOutcome) => boolean) =>
    measures.filter(isUnknown).map(({ measure }) => measure.id);
  return {
    amount: ids(({ amount }) => Number.isNaN(amount)),
    months: ids(({ amount, flows }) => !Number.isNaN(amount) && flows === undefined),
    sharing: ids(
      ({ measure, amount, shared }) =>
        !Number.isNaN(amount) &&
        shared === undefined &&
        measure.kind === "grant" &&
        measure.receiver !== "businesses" &&
        measure.receiver !== "households",
    ),
    jobs: ids(({ amount, jobs }) => !Number.isNaN(amount) && Number.isNaN(jobs.middle)),
  };
}

/** Nothing known is not zero. */
function sumOf(outcomes: readonly MeasureOutcome[], of: (outcome: MeasureOutcome) => number): number {
  return outcomes.length === 0 ? Number.NaN : outcomes.reduce((sum, outcome) => sum + of(outcome), 0);
}

function sumOfCases(
  outcomes: readonly MeasureOutcome[],
  of: (outcome: MeasureOutcome) => Cases<number>,
): Cases<number> {
  return {
    low: sumOf(outcomes, (outcome) => of(outcome).low),
    middle: sumOf(outcomes, (outcome) => of(outcome).middle),
    high: sumOf(outcomes, (outcome) => of(outcome).high),
  };
}
