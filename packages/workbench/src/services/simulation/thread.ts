import { parentPort } from "node:worker_threads";
import { InputError } from "@barkraft/core";
import { simulatePaths } from "@barkraft/finance";
import type { ThreadAnswer, ThreadMessage, ThreadTask } from "./threads.ts";
import { inTurn } from "./turn.ts";

let task: ThreadTask | undefined;

/** A thread of a simulation: counts the paths it is sent in memory that all threads share. */
parentPort!.on("message", (message: ThreadMessage) => {
  if ("task" in message) {
    task = message.task;
    return;
  }
  const { flat, draw, tallies, locks } = task!;
  const answer: ThreadAnswer = {};
  try {
    simulatePaths(flat, draw, message.chunk, tallies, inTurn(locks));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // An error loses its class on its way out of a thread.
    answer.problems = error.problems;
  }
  parentPort!.postMessage(answer);
});
