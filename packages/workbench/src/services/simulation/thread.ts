import { parentPort, workerData } from "node:worker_threads";
import type { Chunk } from "@barkraft/core";
import { type Draw, emptyTallies, type FlatEconomy, simulatePaths } from "@barkraft/finance";

/** A thread of a simulation: counts the chunks it is sent, and hands over its tallies when it is told to finish. */
const { flat, draw } = workerData as { readonly flat: FlatEconomy; readonly draw: Draw };
const tallies = emptyTallies(flat);

parentPort!.on("message", (chunk: Chunk | null) => {
  if (chunk) {
    simulatePaths(flat, draw, chunk, tallies);
    parentPort!.postMessage(null);
    return;
  }
  const buffers = [tallies.counts, tallies.positions, tallies.events, tallies.everOverdue].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
  parentPort!.postMessage(tallies, buffers);
  parentPort!.close();
});
