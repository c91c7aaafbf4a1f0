import { type Chunk, normalPieces, partsOfBin } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import type { SimulationTallies } from "../tallies.ts";
import { closeAccounts } from "./accounts.ts";
import { countEvents, GatheredBins, gatherQuantity } from "./count.ts";
import { shareGrants } from "./grants.ts";
import { stateAt } from "./layout.ts";
import { type Draw, Nation } from "./nation.ts";
import { moveTaxBases, type Sums } from "./tax-bases.ts";
import { stopAtUnknown } from "./unknown.ts";

/**
 * Simulates a run of paths and adds them to the tallies: the equations of `equations/`, written out on flat arrays, with
 * the national mean tax capacity and the regulating item of every path and year. Without shocks each path is the
 * projection. Throws an `InputError` with the place and year where a number stops being one.
 */
export function simulatePaths(flat: FlatEconomy, draw: Draw, chunk: Chunk, into: SimulationTallies): void {
  normalPieces();
  const scale = flat.width.map((each) => partsOfBin / each);
  const nation = new Nation(flat, draw);
  const gathered = new GatheredBins(flat);
  const state = new Float64Array(flat.opening.length);
  // Not whole numbers, so that the engine keeps room for such from the first.
  const sums: Sums = { taxBases: 0.5, taxBasesBefore: 0.5, inhabitants: 0.5, regulating: 0.5 };
  const simulateYear = (path: number, year: number): void => {
    nation.advance(path, year);
    moveTaxBases(flat, state, year, nation, sums);
    shareGrants(flat, state, year, nation, sums);
    closeAccounts(flat, state, year, nation, sums.regulating);
    for (let index = 0; index < flat.quantities.length; index++) {
      gatherQuantity(flat, state, year, index, gathered, into.positions, scale);
    }
    countEvents(flat, state, year, into);
  };
  for (let path = chunk.from; path < chunk.to; path++) {
    state.set(flat.opening);
    nation.restart();
    for (let year = 0; year < flat.years; year++) simulateYear(path, year);
    for (let place = 0; place < flat.count; place++) {
      into.everOverdue[place]! += state[place * flat.stateSize + stateAt.everOverdue]!;
    }
    gathered.endPath(flat, into);
  }
  gathered.count(flat, into);
  into.paths += chunk.to - chunk.from;
  stopAtUnknown(flat, into);
}
