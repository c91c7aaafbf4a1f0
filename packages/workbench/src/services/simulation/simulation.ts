import { InputError, tallyMean, tallyQuantile } from "@barkraft/core";
import {
  flatEconomy,
  type SimulatedEvent,
  type SimulatedQuantity,
  simulatedEvents,
  tallyOf,
} from "@barkraft/finance";
import type { ShockEstimates } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { type SimulationAsked, simulationGround } from "./ground.ts";
import { type SweepOptions, sweep } from "./sweep.ts";

/** The shares that a fan shows. */
export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export const mostPaths = 100_000;

/** The quantities whose fans are given. */
export const fanQuantities = ["result", "debt", "equity"] as const satisfies readonly SimulatedQuantity[];
export type FanQuantity = (typeof fanQuantities)[number];

export interface SimulationRequest extends SimulationAsked {
  /** Code or name; all municipalities unless said. */
  readonly place?: string | undefined;
  readonly paths: number;
  readonly seed: number;
}

/** A quantity in one year, SEK; NaN where a quantile lies beyond what is told apart. */
export interface FanYear {
  readonly projected: number;
  readonly mean: number;
  readonly quantiles: readonly number[];
}

export interface SimulatedYear {
  readonly year: number;
  /** Tax and grants of the projection, SEK. */
  readonly income: number;
  readonly inhabitants: number;
  readonly fans: Readonly<Record<FanQuantity, FanYear>>;
  readonly probabilities: Readonly<Record<SimulatedEvent, number>>;
}

export interface SimulatedPlace {
  readonly code: string;
  readonly name: string;
  /** Probability that a deficit is overdue in some year. */
  readonly everOverdue: number;
  readonly years: readonly SimulatedYear[];
}

export interface SimulationResult extends SimulationRequest {
  readonly places: readonly SimulatedPlace[];
  readonly estimates: ShockEstimates;
  readonly versions: Versions;
}

/**
 * The years ahead over many paths, of one municipality (the others held to the nation's path) or of all together.
 * Throws an `InputError` for what cannot be.
 */
export async function simulation(
  country: Country,
  asked: SimulationRequest,
  options: SweepOptions = {},
): Promise<SimulationResult> {
  const code = asked.place === undefined ? null : findPlace(country, "municipality", asked.place);
  const { question, estimates, economy } = await simulationGround(country, asked, code);
  const row = code === null ? undefined : question.opening.places.indexOf(code);
  if (row === -1) throw withoutAccounts(code!, asked.from, economy.leftOut);
  const { flat, projection } = flatEconomy({ ...question, ...(row === undefined ? {} : { rows: [row] }) });
  const tallies = await sweep(flat, { seed: asked.seed, scenario: 0 }, asked.paths, options);
  const { paths } = tallies;
  const kept = fanQuantities.map((quantity) => tallyOf(flat, tallies, quantity));
  const { codes, names } = country.places.levels.municipality!;
  const places = flat.places.map((place, at): SimulatedPlace => {
    const years = Array.from({ length: flat.years }, (_, year): SimulatedYear => {
      const cell = year * flat.count + at;
      const whole = (year + 1) * projection.places.length + (row ?? at);
      const { columns } = projection;
      const fans = fanQuantities.map((quantity, index): [FanQuantity, FanYear] => [
        quantity,
        {
          projected: columns[quantity][whole]!,
          mean: tallyMean(kept[index]!, cell, paths),
          quantiles: fanShares.map((share) => tallyQuantile(kept[index]!, cell, paths, share)),
        },
      ]);
      const events = simulatedEvents.map((event, index): [SimulatedEvent, number] => [
        event,
        tallies.events[cell * simulatedEvents.length + index]! / paths,
      ]);
      return {
        year: flat.openingYear + 1 + year,
        income: columns.own_tax[whole]! + columns.grants[whole]!,
        inhabitants: columns.inhabitants[whole]!,
        fans: Object.fromEntries(fans) as SimulatedYear["fans"],
        probabilities: Object.fromEntries(events) as SimulatedYear["probabilities"],
      };
    });
    return {
      code: place,
      name: names[codes.indexOf(place)]!,
      everOverdue: tallies.everOverdue[at]! / paths,
      years,
    };
  });
  return { ...asked, places, estimates, versions: country.versions };
}

function withoutAccounts(
  code: string,
  from: number,
  leftOut: readonly { readonly code: string; readonly missing: readonly string[] }[],
): InputError {
  const missing = leftOut.find((each) => each.code === code)?.missing ?? [];
  return new InputError([
    {
      code: "accounts_missing",
      place: `${code} ${from}`,
      found: `no known ${missing.slice(0, 5).join(", ")}`,
      expected: "a municipality with accounts",
      advice: "Choose another opening year, or supply the rows in panel.csv through --data.",
    },
  ]);
}
