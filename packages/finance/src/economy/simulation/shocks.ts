import { type Correlations, correlationRoot, InputError, type Problem } from "@barkraft/core";

/**
 * A shock that fades: each year's is `persistence` times the one before plus a normal deviate of the standard
 * deviation `deviation`. Both shares; a deviation of 0.01 is one percentage point of growth or of the rate.
 */
export interface Shock {
  readonly persistence: number;
  readonly deviation: number;
}

/** A shock of each place by itself, with a standard deviation for each place. */
export interface PlaceShock {
  readonly persistence: number;
  readonly deviation: Float64Array;
}

export const nationalShocks = ["tax_base", "price", "interest"] as const;
export const placeShocks = ["local_tax_base", "local_cost", "local_population"] as const;
export type NationalShock = (typeof nationalShocks)[number];
export type PlaceShockName = (typeof placeShocks)[number];

/** Everything that chance does in a simulation. */
export interface ShockModel {
  /** Growth of the national tax base, growth of the unit cost, and the interest rate. */
  readonly national: Readonly<Record<NationalShock, Shock>>;
  /** Growth of a place's tax base, cost and inhabitants beyond what is projected. */
  readonly local: Readonly<Record<PlaceShockName, PlaceShock>>;
  /**
   * How a place steers: the share of last year's departure from the projected result (as a share of tax and grants) by
   * which it lets its cost grow more or less. 0 is no measures at all.
   */
  readonly steering: number;
  readonly nationalCorrelations: Correlations;
  readonly localCorrelations: Correlations;
}

/** A shock model as the kernel reads it. */
export interface ShockRoots {
  readonly national: readonly (readonly number[])[];
  readonly local: readonly (readonly number[])[];
}

/**
 * Checks a shock model and gives the roots of its correlations. Throws an `InputError` with everything that is wrong:
 * a persistence of one or more never fades, a deviation in percent, correlations that cannot all hold.
 */
export function checkShocks(model: ShockModel): ShockRoots {
  const problems = [
    ...nationalShocks.flatMap((name) => shockProblems(name, model.national[name])),
    ...placeShocks.flatMap((name) => {
      const { persistence, deviation } = model.local[name];
      const wrong = deviation.find((each) => !isDeviation(each));
      return shockProblems(name, { persistence, deviation: wrong ?? 0 });
    }),
  ];
  if (!(model.steering >= 0 && model.steering <= 1)) {
    problems.push({
      code: "steering_out_of_range",
      place: "steering",
      found: String(model.steering),
      expected: "a share from 0 to 1",
      advice: "Write no measures as 0.",
    });
  }
  const root = (names: readonly string[], correlations: Correlations) => {
    try {
      return correlationRoot(names, correlations);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  };
  const roots = {
    national: root(nationalShocks, model.nationalCorrelations),
    local: root(placeShocks, model.localCorrelations),
  };
  if (problems.length > 0) throw new InputError(problems);
  return roots;
}

/** Larger yearly deviations are taken for percent. */
const largestDeviation = 0.5;

function isDeviation(value: number): boolean {
  return value >= 0 && value <= largestDeviation;
}

function shockProblems(name: string, { persistence, deviation }: Shock): Problem[] {
  const problems: Problem[] = [];
  if (!(persistence > -1 && persistence < 1)) {
    problems.push({
      code: "persistence_out_of_range",
      place: `${name}, persistence`,
      found: String(persistence),
      expected: "a share between -1 and 1",
      advice: "A shock with a persistence of 1 or more never fades.",
    });
  }
  if (!isDeviation(deviation)) {
    problems.push({
      code: "deviation_in_wrong_unit",
      place: `${name}, deviation`,
      found: String(deviation),
      expected: `a share from 0 to ${largestDeviation}`,
      advice: "A deviation is a share: 0.01 is one percentage point.",
    });
  }
  return problems;
}

/** The model with no chance in it: every path is the projection. */
export function withoutChance(model: ShockModel): ShockModel {
  const still = ({ persistence }: { persistence: number }) => ({ persistence, deviation: 0 });
  const stillPlaces = ({ persistence, deviation }: PlaceShock) => ({
    persistence,
    deviation: new Float64Array(deviation.length),
  });
  const { national, local } = model;
  return {
    ...model,
    national: {
      tax_base: still(national.tax_base),
      price: still(national.price),
      interest: still(national.interest),
    },
    local: {
      local_tax_base: stillPlaces(local.local_tax_base),
      local_cost: stillPlaces(local.local_cost),
      local_population: stillPlaces(local.local_population),
    },
  };
}
