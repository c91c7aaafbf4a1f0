import { partsOfBin } from "@barkraft/core";
import { leastDeficit } from "../../equations/index.ts";
import type { FlatEconomy } from "../flat-economy.ts";
import type { SimulationGrid } from "../grid.ts";
import { type SimulatedQuantity, simulatedEvents } from "../quantities.ts";
import type { SimulationTallies } from "../tallies.ts";
import { placeAt, stateAt } from "./layout.ts";

const slotOf: Readonly<Record<SimulatedQuantity, number>> = {
  result: stateAt.result,
  debt: stateAt.debt,
  equity: stateAt.equity,
  reserve: stateAt.reserve,
  tax_and_grants: stateAt.income,
  net_cost: stateAt.cost,
};

/** Paths whose bins are gathered before they are counted. */
export const pathsOfBatch = 64;

/**
 * What some paths came to, before it is counted: their bins side by side for each quantity, year and place. Counting
 * them together touches each row of counts once in many paths, which is what memory is quick at, and lets several
 * threads count in the same memory in turn.
 */
export class Batch {
  /** Paths gathered so far. */
  filled = 0;
  readonly bins: Uint16Array;
  readonly positions: Float64Array;
  readonly events: Uint32Array;
  readonly everOverdue: Uint32Array;
  /** Parts of a bin in one krona, row by row. */
  readonly scale: Float64Array;
  /** Where each quantity kept stands in the state of a place. */
  readonly slots: Int32Array;
  /** Position of each row's last bin, in parts of a bin. */
  readonly last: Float64Array;
  readonly low: Float64Array;

  constructor({ income, count, quantities }: FlatEconomy, { first, low, width }: SimulationGrid) {
    this.bins = new Uint16Array(low.length * pathsOfBatch);
    this.positions = new Float64Array(low.length);
    this.events = new Uint32Array(income.length * simulatedEvents.length);
    this.everOverdue = new Uint32Array(count);
    this.low = low;
    this.slots = Int32Array.from(quantities, (quantity) => slotOf[quantity]);
    this.scale = width.map((each) => partsOfBin / each);
    this.last = low.map((_, row) => (first[row + 1]! - first[row]! - 1) * partsOfBin);
  }

  /** After each path. */
  endPath({ count, stateSize }: FlatEconomy, state: Float64Array): void {
    for (let place = 0; place < count; place++) {
      this.everOverdue[place]! += state[place * stateSize + stateAt.everOverdue]!;
    }
    this.filled++;
  }

  /** Counts what was gathered of one quantity. */
  countQuantity(index: number, { grid, counts, positions }: SimulationTallies, rows: number): void {
    const { bins, filled } = this;
    for (let row = index * rows; row < (index + 1) * rows; row++) {
      const first = grid.first[row]!;
      const from = row * pathsOfBatch;
      for (let at = from; at < from + filled; at++) {
        const counted = first + bins[at]!;
        counts[counted] = counts[counted]! + 1;
      }
      positions[row] = positions[row]! + this.positions[row]!;
    }
  }

  /** Adds the events gathered. */
  countEvents(into: SimulationTallies): void {
    for (let at = 0; at < this.events.length; at++) into.events[at]! += this.events[at]!;
    for (let at = 0; at < this.everOverdue.length; at++) into.everOverdue[at]! += this.everOverdue[at]!;
  }

  /** Makes room for the next paths. */
  empty(): void {
    this.filled = 0;
    this.positions.fill(0);
    this.events.fill(0);
    this.everOverdue.fill(0);
  }
}

/** Finds the bins of one quantity in every place of a year. The same as `tallyValue` in core, written out. */
export function gatherQuantity(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  index: number,
  batch: Batch,
): void {
  const { count, stateSize } = flat;
  const { bins, filled, positions, low, scale, last } = batch;
  const slot = batch.slots[index]!;
  const first = (index * flat.years + year) * count;
  for (let place = 0; place < count; place++) {
    const row = first + place;
    const value = state[place * stateSize + slot]!;
    const position = Math.floor((value - low[row]!) * scale[row]!);
    positions[row] = positions[row]! + position;
    const most = last[row]!;
    bins[row * pathsOfBatch + filled] =
      position > 0 ? ((position < most ? position : most) * (1 / partsOfBin)) | 0 : 0;
  }
}

/** Counts the events of every place of a year. */
export function gatherEvents(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  { events }: { readonly events: Uint32Array },
): void {
  const { count, stateSize, perPlace } = flat;
  const overdue = stateAt.deficits + flat.recoveryYears;
  for (let place = 0; place < count; place++) {
    const s = place * stateSize;
    const p = place * placeAt.size;
    const e = (year * count + place) * simulatedEvents.length;
    const income = state[s + stateAt.income]!;
    if (state[s + stateAt.result]! < 0) events[e] = events[e]! + 1;
    if (state[s + overdue]! > leastDeficit) events[e + 1] = events[e + 1]! + 1;
    if (state[s + stateAt.debt]! > perPlace[p + placeAt.debtLimit]! * income)
      events[e + 2] = events[e + 2]! + 1;
    if (state[s + stateAt.equity]! < perPlace[p + placeAt.equityLimit]! * income)
      events[e + 3] = events[e + 3]! + 1;
  }
}
