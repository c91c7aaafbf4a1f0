import type { TargetedGrant } from "../register/grant.ts";
import type { Bounded } from "../register/series.ts";

/** What an hour of administration costs, kronor, and how far off the stated hours may be. */
export interface AdministrationAssumptions {
  /** An hour in a municipality or region. */
  readonly local: Bounded;
  /** An hour in a state authority. */
  readonly state: Bounded;
  /** Factor on all stated hours. */
  readonly hours: Bounded;
}

/** What administering grants costs a year; NaN where no hours are stated. */
export interface Administration {
  readonly localHours: Bounded;
  readonly stateHours: Bounded;
  /** Kronor. */
  readonly local: Bounded;
  readonly state: Bounded;
  readonly together: Bounded;
  /** Grants without stated hours; they count as nothing. */
  readonly unknown: readonly string[];
}

/**
 * What the administration of grants costs by the hours that the register states: hours per receiver times receivers,
 * times the cost of an hour. Low and high take every assumption at its end at once.
 */
export function administrationOf(
  grants: readonly TargetedGrant[],
  { local, state, hours }: AdministrationAssumptions,
): Administration {
  const known = grants.filter(
    ({ hours: { application, report, state: own, receivers } }) =>
      !Number.isNaN(application + report + own + receivers),
  );
  const total = (of: (grant: TargetedGrant) => number) => known.reduce((sum, grant) => sum + of(grant), 0);
  const localHours = total(({ hours: each }) => (each.application + each.report) * each.receivers);
  const stateHours = total(({ hours: each }) => each.state * each.receivers);
  const bounded = (of: (end: keyof Bounded) => number): Bounded => ({
    value: of("value"),
    low: of("low"),
    high: of("high"),
  });
  const localCost = bounded((end) => localHours * hours[end] * local[end]);
  const stateCost = bounded((end) => stateHours * hours[end] * state[end]);
  return {
    localHours: bounded((end) => localHours * hours[end]),
    stateHours: bounded((end) => stateHours * hours[end]),
    local: localCost,
    state: stateCost,
    together: bounded((end) => localCost[end] + stateCost[end]),
    unknown: grants.filter((grant) => !known.includes(grant)).map(({ id }) => id),
  };
}
