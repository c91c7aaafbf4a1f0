import type { Tally } from "@barkraft/core";
import type { FlatEconomy } from "./flat-economy.ts";
import { binsOfTally, type SimulatedQuantity, simulatedEvents } from "./quantities.ts";

/** What is kept of a simulation: no path, only whole counts that add up to the same bytes in any order. */
export interface SimulationTallies {
  /** Number of paths in it. */
  paths: number;
  /** Paths by quantity, year, place and bin. */
  readonly counts: Uint32Array;
  /** Sum of positions among the bins, by quantity, year and place. */
  readonly positions: Float64Array;
  /** Paths by year, place and event, in the order of `simulatedEvents`. */
  readonly events: Uint32Array;
  /** Paths of each place in which a deficit was overdue in some year. */
  readonly everOverdue: Uint32Array;
}

/** Tallies with nothing in them. */
export function emptyTallies({ years, count, quantities }: FlatEconomy): SimulationTallies {
  const cells = years * count;
  return {
    paths: 0,
    counts: new Uint32Array(quantities.length * cells * binsOfTally),
    positions: new Float64Array(quantities.length * cells),
    events: new Uint32Array(cells * simulatedEvents.length),
    everOverdue: new Uint32Array(count),
  };
}

/** Adds the tallies of other paths of the same simulation. */
export function addTallies(into: SimulationTallies, from: SimulationTallies): void {
  into.paths += from.paths;
  for (const name of ["counts", "positions", "events", "everOverdue"] as const) {
    const [sum, more] = [into[name], from[name]];
    for (let at = 0; at < sum.length; at++) sum[at]! += more[at]!;
  }
}

/** The tally of one quantity, a view on the whole. */
export function tallyOf(flat: FlatEconomy, tallies: SimulationTallies, quantity: SimulatedQuantity): Tally {
  const index = flat.quantities.indexOf(quantity);
  if (index < 0) throw new Error(`${quantity} is not kept in this simulation`);
  const cells = flat.years * flat.count;
  const bins = binsOfTally;
  const from = index * cells * bins;
  return {
    grid: { cells, bins, low: flat.low.subarray(index * cells, (index + 1) * cells), width: flat.width },
    counts: tallies.counts.subarray(from, from + bins * cells),
    positions: tallies.positions.subarray(index * cells, (index + 1) * cells),
  };
}
