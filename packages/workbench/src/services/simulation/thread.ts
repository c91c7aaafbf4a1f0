import { parentPort } from "node:worker_threads";
import { InputError } from "@barkraft/core";
import { simulatePaths } from "@barkraft/finance";
import type { ThreadAnswer, ThreadWork } from "./threads.ts";
import { inTurn } from "./turn.ts";

/** A thread of a simulation: counts the paths it is sent in memory that all threads share. */
parentPort!.on("message", ({ flat, draw, chunk, tallies, locks }: ThreadWork) => {
  const answer: ThreadAnswer = {};
  try {
    simulatePaths(flat, draw, chunk, tallies, inTurn(locks));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // An error loses its class on its way out of a thread.
    answer.problems = error.problems;
  }
  parentPort!.postMessage(answer);
});
