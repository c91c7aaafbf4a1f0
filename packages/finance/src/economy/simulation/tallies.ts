import type { Tally } from "@barkraft/core";
import type { FlatEconomy } from "./flat-economy.ts";
import type { SimulationGrid } from "./grid.ts";
import { type SimulatedQuantity, simulatedEvents } from "./quantities.ts";

/** What is kept of a simulation: no path, only whole counts that add up to the same bytes in any order. */
export interface SimulationTallies {
  readonly grid: SimulationGrid;
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

/** Tallies with nothing in them; `shared` lays them in memory that threads can count in together. */
export function emptyTallies(
  { income, count }: FlatEconomy,
  grid: SimulationGrid,
  shared: "shared" | "own" = "own",
): SimulationTallies {
  const room = (bytes: number) =>
    shared === "shared" ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  const whole = (length: number) => new Uint32Array(room(length * Uint32Array.BYTES_PER_ELEMENT));
  return {
    grid,
    paths: 0,
    counts: whole(grid.first.at(-1)!),
    positions: new Float64Array(room(grid.low.length * Float64Array.BYTES_PER_ELEMENT)),
    events: whole(income.length * simulatedEvents.length),
    everOverdue: whole(count),
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
  const { grid, counts, positions } = tallies;
  const from = index * flat.income.length;
  const to = from + flat.income.length;
  return {
    grid: {
      first: grid.first.subarray(from, to + 1),
      low: grid.low.subarray(from, to),
      width: grid.width.subarray(from, to),
    },
    counts,
    positions: positions.subarray(from, to),
  };
}
