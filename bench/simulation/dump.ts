import { writeFileSync } from "node:fs";
import { normalPieces, partsOfBin } from "@barkraft/core";
import type { FlatEconomy } from "@barkraft/finance";

/** Bins and slots of the quantities as the C loop numbers them. */
const kept = { result: [2048, 16], debt: [2048, 7], equity: [2048, 8] } as const;

/** Writes what a simulation reads as little-endian doubles, for bench/reference/simulation.c. */
export function dumpEconomy(flat: FlatEconomy, seed: number, file: string): void {
  const { assumptions, shocks } = flat;
  const { balance } = assumptions;
  const quantities = Object.values(kept);
  const padded = (values: readonly number[]) => [...values, ...new Array<number>(5 - values.length).fill(0)];
  const head = new Float64Array(40);
  head.set([
    flat.years,
    flat.count,
    flat.stateSize,
    flat.recoveryYears,
    quantities.length,
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
    ...padded(quantities.map(([bins]) => bins)),
    ...padded(quantities.map(([, slot]) => slot)),
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
    flat.low,
    flat.width.map((each) => partsOfBin / each),
    Float64Array.from(flat.numbers),
  ];
  writeFileSync(
    file,
    Buffer.concat(arrays.map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength))),
  );
}
