import { type Chunk, normalPieces } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import type { SimulationGrid } from "../grid.ts";
import type { SimulationTallies } from "../tallies.ts";
import { closeAccounts } from "./accounts.ts";
import { Batch, gatherEvents, gatherQuantity, pathsOfBatch } from "./batch.ts";
import { shareGrants } from "./grants.ts";
import { type Draw, Nation } from "./nation.ts";
import { moveTaxBases, type Sums } from "./tax-bases.ts";
import { stopAtUnknown } from "./unknown.ts";

/**
 * Counts one part of the tallies when no one else counts in it: parts are numbered from nought, one for each quantity
 * and a last one for the events.
 */
export type Turn = (part: number, count: () => void) => void;

const alone: Turn = (_, count) => count();

const batches = new WeakMap<SimulationGrid, Batch>();

/** The batch of a grid, empty. It is kept from one run of paths to the next, since it takes much room. */
function batchFor(flat: FlatEconomy, grid: SimulationGrid): Batch {
  const kept = batches.get(grid) ?? new Batch(flat, grid);
  batches.set(grid, kept);
  kept.empty();
  return kept;
}

/**
 * Simulates a run of paths and adds them to the tallies: the equations of `equations/`, written out on flat arrays, with
 * the national mean tax capacity and the regulating item of every path and year. Without shocks each path is the
 * projection. `turn` is given when others count in the same memory. Throws an `InputError` with the place and year where a
 * number stops being one.
 */
export function simulatePaths(
  flat: FlatEconomy,
  draw: Draw,
  chunk: Chunk,
  into: SimulationTallies,
  turn: Turn = alone,
): void {
  normalPieces();
  const nation = new Nation(flat, draw);
  const batch = batchFor(flat, into.grid);
  const quantities = flat.quantities.length;
  const state = new Float64Array(flat.opening.length);
  // Not whole numbers, so that the engine keeps room for such from the first.
  const sums: Sums = { taxBases: 0.5, taxBasesBefore: 0.5, inhabitants: 0.5, regulating: 0.5 };
  const simulateYear = (path: number, year: number): void => {
    nation.advance(path, year);
    moveTaxBases(flat, state, year, nation, sums);
    shareGrants(flat, state, year, nation, sums);
    closeAccounts(flat, state, year, nation, sums.regulating);
    for (let index = 0; index < quantities; index++) gatherQuantity(flat, state, year, index, batch);
    gatherEvents(flat, state, year, batch);
  };
  const count = (): void => {
    stopAtUnknown(flat, batch);
    for (let index = 0; index < quantities; index++) {
      turn(index, () => batch.countQuantity(index, into, flat.income.length));
    }
    turn(quantities, () => batch.countEvents(into));
    batch.empty();
  };
  for (let path = chunk.from; path < chunk.to; path++) {
    state.set(flat.opening);
    nation.restart();
    for (let year = 0; year < flat.years; year++) simulateYear(path, year);
    batch.endPath(flat, state);
    if (batch.filled === pathsOfBatch) count();
  }
  if (batch.filled > 0) count();
  into.paths += chunk.to - chunk.from;
}
