import type { Status, Table } from "@barkraft/core";
import type { NationalShock, PlaceShockName } from "@barkraft/finance";
import { growthHistory, withoutOwnMean } from "./growth.ts";
import { deviationOf, type Fading, fadingOf, spreadOf } from "./persistence.ts";
import { deviationAt, type SizeVariance, sizeVariance } from "./size.ts";
import { type Steering, steeringOf } from "./steering.ts";

/** One shock's parameters with their standard errors. Shares. */
export interface ShockEstimate {
  readonly persistence: number;
  readonly persistenceError: number;
  /** Standard deviation of what is new in a year; for a local shock that of a municipality of `typicalInhabitants`. */
  readonly deviation: number;
  readonly deviationError: number;
  readonly observations: number;
  readonly status: Status;
  /** How a local shock's variance depends on size. */
  readonly size?: SizeVariance;
}

export interface CorrelationEstimate {
  readonly pair: string;
  readonly value: number;
  readonly error: number;
  readonly status: Status;
}

/** Everything that is estimated of chance from the figures until a year. */
export interface ShockEstimates {
  readonly from: number;
  readonly to: number;
  readonly national: Readonly<Record<NationalShock, ShockEstimate>>;
  readonly local: Readonly<Record<PlaceShockName, ShockEstimate & { readonly size: SizeVariance }>>;
  readonly steering: Steering;
  readonly nationalCorrelations: readonly CorrelationEstimate[];
  readonly localCorrelations: readonly CorrelationEstimate[];
}

/** Inhabitants of the municipality that a local shock's deviation is shown for: near the median of all. */
export const typicalInhabitants = 16_000;

/** Larger departures in one year are mergers, divisions and mistakes, not chance. */
const largestDeparture = { local_tax_base: 0.15, local_cost: 0.3, local_population: 0.06 } as const;

/**
 * The market rate is not among the figures. Assumption: a yearly change of 0.7 percentage points as standard deviation
 * (range 0.4–1.2) that fades by a fifth a year, unrelated to the others.
 */
const assumedInterest: ShockEstimate = {
  persistence: 0.8,
  persistenceError: 0.1,
  deviation: 0.007,
  deviationError: 0.002,
  observations: 0,
  status: "assumed",
};

/**
 * Estimates the shocks of Sweden's municipalities from the figures until the accounts of `year`: departures of yearly
 * growth (the nation's from its own mean, a municipality's from the nation's) are followed by the share of themselves
 * that `persistence` says, and what is new has the standard deviation of the rests. A local population departs from
 * the municipality's own mean growth, since a projection knows that.
 */
export function estimateShocks(
  tables: ReadonlyMap<string, Table>,
  codes: readonly string[],
  year: number,
): ShockEstimates {
  const history = growthHistory(tables, codes, year);
  const nation = (growth: readonly number[]) => {
    const mean = growth.reduce((sum, each) => sum + each, 0) / growth.length;
    return fadingOf(
      growth.map((each) => Float64Array.of(each - mean)),
      1,
    );
  };
  const taxBase = nation(history.national.tax_base);
  const cost = steeringOf(history, largestDeparture.local_cost);
  const price = nation(cost.price);
  const local = {
    local_tax_base: fadingOf(history.local.local_tax_base, largestDeparture.local_tax_base),
    local_cost: cost.local,
    local_population: fadingOf(
      withoutOwnMean(history.local.local_population),
      largestDeparture.local_population,
    ),
  };
  const localEstimate = (fading: Fading) => localOf(fading, history.inhabitants);
  return {
    from: history.years[0]!,
    to: year,
    steering: cost.steering,
    national: { tax_base: nationalOf(taxBase), price: nationalOf(price), interest: assumedInterest },
    local: {
      local_tax_base: localEstimate(local.local_tax_base),
      local_cost: localEstimate(local.local_cost),
      local_population: localEstimate(local.local_population),
    },
    nationalCorrelations: [correlation("tax_base,price", taxBase, price)],
    localCorrelations: [
      correlation("local_tax_base,local_cost", local.local_tax_base, local.local_cost),
      correlation("local_tax_base,local_population", local.local_tax_base, local.local_population),
      correlation("local_cost,local_population", local.local_cost, local.local_population),
    ],
  };
}

function nationalOf(fading: Fading): ShockEstimate {
  return { ...spreadOf(fading), status: "estimated" };
}

function localOf(fading: Fading, inhabitants: Float64Array): ShockEstimate & { readonly size: SizeVariance } {
  const { persistence, persistenceError, observations, news } = fading;
  const variances = inhabitants.map((_, place) => {
    const own = news.map((year) => year[place]!).filter(Number.isFinite);
    return own.length < 3 ? Number.NaN : deviationOf(own) ** 2;
  });
  const size = sizeVariance(variances, inhabitants);
  const deviation = deviationAt(size, typicalInhabitants);
  return {
    persistence,
    persistenceError,
    deviation,
    deviationError: deviation / Math.sqrt(2 * Math.max(1, observations)),
    observations,
    status: "estimated",
    size,
  };
}

/** Correlation of what is new in the same year, each in proportion to its own deviation. */
function correlation(pair: string, left: Fading, right: Fading): CorrelationEstimate {
  let crossed = 0;
  let ofLeft = 0;
  let ofRight = 0;
  let count = 0;
  left.news.forEach((values, year) => {
    values.forEach((a, place) => {
      const b = right.news[year]![place]!;
      if (!Number.isFinite(a * b)) return;
      crossed += a * b;
      ofLeft += a * a;
      ofRight += b * b;
      count++;
    });
  });
  const value = crossed / Math.sqrt(ofLeft * ofRight);
  return { pair, value, error: (1 - value * value) / Math.sqrt(Math.max(1, count - 1)), status: "estimated" };
}
