import { parentPort } from "node:worker_threads";
import { InputError } from "@barkraft/core";
import { simulatePaths } from "@barkraft/finance";
import type { ThreadTask, ThreadWord } from "./threads.ts";
import { inTurn } from "./turn.ts";

const say = (word: ThreadWord) => parentPort!.postMessage(word);

/** A thread of a simulation: takes paths until none is left, and counts them in memory that all threads share. */
parentPort!.on("message", ({ flat, draw, tallies, locks, paths, chunk, next }: ThreadTask) => {
  const turn = inTurn(locks);
  const take = () => Atomics.add(next, 0, chunk);
  try {
    for (let from = take(); from < paths; from = take()) {
      const to = Math.min(paths, from + chunk);
      simulatePaths(flat, draw, { from, to }, tallies, turn);
      say({ done: to - from });
    }
    say({ done: 0 });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // An error loses its class on its way out of a thread.
    say({ problems: error.problems });
  }
});
