import { partsOfBin } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import { binsOfTally, type SimulatedQuantity, simulatedEvents } from "../quantities.ts";
import type { SimulationTallies } from "../tallies.ts";
import { placeAt, stateAt } from "./layout.ts";

const slotOf: Readonly<Record<SimulatedQuantity, number>> = {
  result: stateAt.result,
  debt: stateAt.debt,
  equity: stateAt.equity,
  tax_and_grants: stateAt.income,
  net_cost: stateAt.cost,
};

/** Paths whose bins are gathered before they are counted. */
const gatheredPaths = 32;

/**
 * The bins that some paths fell into, side by side for each quantity, year and place. Counting them together touches
 * each row of counts once in many paths, which is what memory is quick at.
 */
export class GatheredBins {
  readonly bins: Uint16Array;
  /** Paths gathered so far. */
  filled = 0;

  constructor({ years, count, quantities }: FlatEconomy) {
    this.bins = new Uint16Array(quantities.length * years * count * gatheredPaths);
  }

  /** After each path. */
  endPath(flat: FlatEconomy, into: SimulationTallies): void {
    this.filled++;
    if (this.filled === gatheredPaths) this.count(flat, into);
  }

  /** Counts what is gathered. */
  count({ years, count, quantities }: FlatEconomy, { counts }: SimulationTallies): void {
    const { bins, filled } = this;
    const rows = quantities.length * years * count;
    for (let row = 0; row < rows; row++) {
      const first = row * binsOfTally;
      const from = row * gatheredPaths;
      for (let at = from; at < from + filled; at++) {
        const counted = first + bins[at]!;
        counts[counted] = counts[counted]! + 1;
      }
    }
    this.filled = 0;
  }
}

/** Finds the bins of one quantity in every place of a year. The same as `tallyValue` in core, written out. */
export function gatherQuantity(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  index: number,
  gathered: GatheredBins,
  positions: Float64Array,
  scale: Float64Array,
): void {
  const { count, stateSize, low } = flat;
  const quantity = flat.quantities[index]!;
  const slot = slotOf[quantity];
  const most = binsOfTally - 1;
  const beyond = most * partsOfBin;
  const { bins, filled } = gathered;
  const first = index * flat.years * count + year * count;
  for (let place = 0; place < count; place++) {
    const at = first + place;
    const value = state[place * stateSize + slot]!;
    const position = Math.floor((value - low[at]!) * scale[year * count + place]!);
    positions[at] = positions[at]! + position;
    bins[at * gatheredPaths + filled] =
      position > 0 ? (position < beyond ? (position * (1 / partsOfBin)) | 0 : most) : 0;
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
