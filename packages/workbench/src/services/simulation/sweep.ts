import { setImmediate } from "node:timers/promises";
import { type Chunk, chunksOf } from "@barkraft/core";
import {
  type Draw,
  emptyTallies,
  type FlatEconomy,
  pilotGrid,
  type SimulationTallies,
  simulatePaths,
} from "@barkraft/finance";
import { withThreads } from "./threads.ts";
import { locksFor } from "./turn.ts";

/** How a simulation is carried out; nothing here changes a byte of what it gives. */
export interface SweepOptions {
  /** 1 runs in this thread, with room for others between chunks. */
  readonly threads?: number | undefined;
  readonly onProgress?: ((done: number, paths: number) => void) | undefined;
  /** Stops the run; nothing of it is kept. */
  readonly signal?: AbortSignal | undefined;
}

/** Paths times years and places: enough for a thread to work a while, few enough for a stopped run to end at once. */
const cellsOfChunk = 372_000;

/** Simulates all paths. Throws the signal's reason when it is stopped. */
export async function sweep(
  flat: FlatEconomy,
  draw: Draw,
  paths: number,
  { threads = 1, onProgress, signal }: SweepOptions = {},
): Promise<SimulationTallies> {
  signal?.throwIfAborted();
  const grid = pilotGrid(flat, draw);
  const waiting = [...chunksOf(paths, Math.max(1, Math.floor(cellsOfChunk / flat.income.length)))];
  let done = 0;
  /** Takes one chunk after the other until none is left or the run is stopped. */
  const work = async (simulate: (chunk: Chunk) => Promise<void> | void) => {
    for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
      await simulate(chunk);
      signal?.throwIfAborted();
      done += chunk.to - chunk.from;
      onProgress?.(done, paths);
    }
  };
  if (threads <= 1 || waiting.length < 2) {
    const tallies = emptyTallies(flat, grid);
    await work((chunk) => {
      simulatePaths(flat, draw, chunk, tallies);
      return setImmediate();
    });
    return tallies;
  }
  const tallies = emptyTallies(flat, grid, "shared");
  const locks = locksFor(flat.quantities.length + 1);
  await withThreads(Math.min(threads, waiting.length), { flat, draw, tallies, locks }, work);
  return { ...tallies, paths };
}
