import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Chunk, chunksOf, InputError } from "@barkraft/core";
import {
  addTallies,
  type Draw,
  emptyTallies,
  type FlatEconomy,
  type SimulationTallies,
  simulatePaths,
} from "@barkraft/finance";

/** How a simulation is carried out; nothing here changes a byte of what it gives. */
export interface SweepOptions {
  /** 1 runs in this thread, with room for others between chunks. */
  readonly threads?: number | undefined;
  readonly onProgress?: ((done: number, paths: number) => void) | undefined;
  /** Stops the run; nothing of it is kept. */
  readonly signal?: AbortSignal | undefined;
}

const cellsOfChunk = 500_000;

/** Simulates all paths. Throws the signal's reason when it is stopped. */
export async function sweep(
  flat: FlatEconomy,
  draw: Draw,
  paths: number,
  { threads = 1, onProgress, signal }: SweepOptions = {},
): Promise<SimulationTallies> {
  const size = Math.max(1, Math.floor(cellsOfChunk / (flat.count * flat.years)));
  const chunks = chunksOf(paths, size);
  let done = 0;
  const advance = ({ from, to }: Chunk) => {
    done += to - from;
    onProgress?.(done, paths);
  };
  signal?.throwIfAborted();
  if (threads <= 1 || chunks.length < 2) {
    const tallies = emptyTallies(flat);
    for (const chunk of chunks) {
      simulatePaths(flat, draw, chunk, tallies);
      advance(chunk);
      await setImmediate();
      signal?.throwIfAborted();
    }
    return tallies;
  }
  const waiting = [...chunks];
  const workers = Array.from(
    { length: Math.min(threads, chunks.length) },
    () => new Worker(new URL("./thread.ts", import.meta.url), { workerData: { flat, draw } }),
  );
  try {
    const parts = workers.map((worker) => counted(worker, waiting, advance, signal));
    const [first, ...others] = await Promise.all(parts);
    for (const part of others) addTallies(first!, part);
    return first!;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Feeds one thread until nothing waits, and gives its tallies. */
function counted(
  worker: Worker,
  waiting: Chunk[],
  advance: (chunk: Chunk) => void,
  signal: AbortSignal | undefined,
): Promise<SimulationTallies> {
  return new Promise((resolve, reject) => {
    let running: Chunk | undefined;
    const next = () => {
      running = waiting.shift();
      worker.postMessage(running ?? null);
    };
    const stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: SimulationTallies | null) => {
      if (message) return resolve(message);
      if (running) advance(running);
      next();
    });
    // An error loses its class on its way out of a thread.
    worker.once("error", (error: Error & { problems?: InputError["problems"] }) => {
      reject(error.problems ? new InputError(error.problems) : error);
    });
    worker.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      reject(new Error("a thread of the simulation ended before its work"));
    });
    next();
  });
}
