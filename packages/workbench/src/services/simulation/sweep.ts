import { setImmediate } from "node:timers/promises";
import { chunksOf } from "@barkraft/core";
import {
  type Draw,
  emptyTallies,
  type FlatEconomy,
  pilotGrid,
  type SimulationTallies,
  simulatePaths,
} from "@barkraft/finance";
import { runThreads, takeNoMore } from "./threads.ts";
import { locksFor } from "./turn.ts";

/** How a simulation is carried out; nothing here changes a byte of what it gives. */
export interface SweepOptions {
  /** 1 runs in this thread, with room for others between chunks. */
  readonly threads?: number | undefined;
  /** Must not throw. */
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
  const chunk = Math.max(1, Math.floor(cellsOfChunk / flat.income.length));
  let done = 0;
  const onDone = (some: number) => {
    done += some;
    onProgress?.(done, paths);
  };
  if (threads <= 1 || paths <= chunk) {
    const tallies = emptyTallies(flat, grid);
    for (const { from, to } of chunksOf(paths, chunk)) {
      simulatePaths(flat, draw, { from, to }, tallies);
      onDone(to - from);
      await setImmediate();
      signal?.throwIfAborted();
    }
    return tallies;
  }
  const tallies = emptyTallies(flat, grid, "shared");
  const locks = locksFor(flat.quantities.length + 1);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task = { flat, draw, tallies, locks, paths, chunk, next };
  const stop = () => takeNoMore(task);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await runThreads(Math.min(threads, Math.ceil(paths / chunk)), task, onDone);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  signal?.throwIfAborted();
  return { ...tallies, paths };
}
