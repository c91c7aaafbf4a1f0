import { partsOfBin } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import { binsOf, type SimulatedQuantity, simulatedEvents } from "../quantities.ts";
import type { SimulationTallies } from "../tallies.ts";
import { placeAt, stateAt } from "./layout.ts";

const slotOf: Readonly<Record<SimulatedQuantity, number>> = {
  result: stateAt.result,
  debt: stateAt.debt,
  equity: stateAt.equity,
  tax_and_grants: stateAt.income,
  net_cost: stateAt.cost,
};

/** Counts the values of one quantity in every place of a year. The same as `tallyValue` in core, written out. */
export function countQuantity(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  index: number,
  firstBin: number,
  { counts, positions }: SimulationTallies,
  scale: Float64Array,
): void {
  const { count, stateSize, low } = flat;
  const quantity = flat.quantities[index]!;
  const bins = binsOf[quantity];
  const slot = slotOf[quantity];
  const most = bins - 1;
  const beyond = most * partsOfBin;
  const cells = flat.years * count;
  for (let place = 0; place < count; place++) {
    const cell = year * count + place;
    const at = index * cells + cell;
    const value = state[place * stateSize + slot]!;
    const position = Math.floor((value - low[at]!) * scale[cell]!);
    positions[at] = positions[at]! + position;
    const bin = position > 0 ? (position < beyond ? (position / partsOfBin) | 0 : most) : 0;
    const counted = firstBin + cell * bins + bin;
    counts[counted] = counts[counted]! + 1;
  }
}

/** Counts the events of every place of a year. */
export function countEvents(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  { events }: SimulationTallies,
): void {
  const { count, stateSize, perPlace } = flat;
  const overdue = stateAt.deficits + flat.recoveryYears;
  for (let place = 0; place < count; place++) {
    const s = place * stateSize;
    const p = place * placeAt.size;
    const e = (year * count + place) * simulatedEvents.length;
    const income = state[s + stateAt.income]!;
    if (state[s + stateAt.result]! < 0) events[e] = events[e]! + 1;
    if (state[s + overdue]! > 0) events[e + 1] = events[e + 1]! + 1;
    if (state[s + stateAt.debt]! > perPlace[p + placeAt.debtLimit]! * income)
      events[e + 2] = events[e + 2]! + 1;
    if (state[s + stateAt.equity]! < perPlace[p + placeAt.equityLimit]! * income)
      events[e + 3] = events[e + 3]! + 1;
  }
}
