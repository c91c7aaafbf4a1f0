import { writeFileSync } from "node:fs";
import { normalPieces, partsOfBin } from "@barkraft/core";
import type { FlatEconomy, SimulationGrid } from "@barkraft/finance";

/** Slots of the quantities as the C loop numbers them. */
const slots = { result: 16, debt: 7, equity: 8 } as const;

/** Writes what a simulation reads as little-endian doubles, for bench/reference/simulation.c. */
export function dumpEconomy(flat: FlatEconomy, grid: SimulationGrid, seed: number, file: string): void {
  const { assumptions, shocks } = flat;
  const { balance } = assumptions;
  const kept = Object.values(slots);
  const padded = (values: readonly number[]) => [...values, ...new Array<number>(5 - values.length).fill(0)];
  const head = new Float64Array(40);
  head.set([
    flat.years,
    flat.count,
    flat.stateSize,
    flat.recoveryYears,
    kept.length,
    seed,
    flat.effectiveInterest,
    assumptions.renewedDebt,
    assumptions.retiredDepreciation,
    assumptions.lifetime,
    assumptions.leastInvestment,
    balance.setsAside ? 1 : 0,
    balance.usesReserve ? 1 : 0,
    balance.reserveCap,
    shocks.steering,
    ...shocks.persistence,
    ...shocks.deviation,
    ...padded(kept),
    partsOfBin,
  ]);
  const arrays = [
    head,
    shocks.nationalRoot,
    shocks.localRoot,
    normalPieces(),
    flat.opening,
    flat.inputs,
    flat.perPlace,
    flat.nation,
    grid.low,
    grid.width.map((each) => partsOfBin / each),
    Float64Array.from(grid.first),
    Float64Array.from(flat.numbers),
  ];
  writeFileSync(
    file,
    Buffer.concat(arrays.map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength))),
  );
}
