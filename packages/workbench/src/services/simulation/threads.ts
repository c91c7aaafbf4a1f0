import { Worker } from "node:worker_threads";
import { InputError } from "@barkraft/core";
import type { Draw, FlatEconomy, SimulationTallies } from "@barkraft/finance";

/** What threads work at together. Tallies, locks and the next path lie in shared memory. */
export interface ThreadTask {
  readonly flat: FlatEconomy;
  readonly draw: Draw;
  readonly tallies: SimulationTallies;
  readonly locks: Int32Array;
  readonly paths: number;
  /** Paths that a thread takes at a time. */
  readonly chunk: number;
  /** The first path that no thread has taken. */
  readonly next: Int32Array;
}

/** What a thread says: how many paths it has done, and at last that no more are left or what stopped it. */
export type ThreadWord = { readonly done: number } | { readonly problems: InputError["problems"] };

/** Threads without work. They are kept, since to start one takes longer than many a simulation. */
const resting: Worker[] = [];

/**
 * Lends so many threads to a task, which take its paths among themselves, and takes back those that survive it.
 * `onDone` hears of paths as they are done. Throws what stopped a thread, when all have stopped.
 */
export async function runThreads(
  count: number,
  task: ThreadTask,
  onDone: (paths: number) => void,
): Promise<void> {
  const threads = Array.from({ length: count }, () => resting.pop() ?? newThread());
  const results = await Promise.all(
    threads.map(async (thread) => {
      const stopped = await workOf(thread, task, onDone);
      if (stopped) takeNoMore(task);
      // A resting thread does not keep the program from ending.
      thread.unref();
      if (!stopped || stopped instanceof InputError) resting.push(thread);
      return stopped;
    }),
  );
  const stopped = results.find((each) => each !== undefined);
  if (stopped) throw stopped;
}

/** Lets the threads of a task end with what they have at hand. */
export function takeNoMore({ next, paths }: ThreadTask): void {
  Atomics.store(next, 0, paths);
}

function newThread(): Worker {
  return new Worker(new URL("./thread.ts", import.meta.url));
}

/** Until the thread has no more to do, or with what stopped it. */
function workOf(
  thread: Worker,
  task: ThreadTask,
  onDone: (paths: number) => void,
): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const hear = (word: ThreadWord) => {
      if ("done" in word && word.done > 0) return onDone(word.done);
      end("problems" in word ? new InputError(word.problems) : undefined);
    };
    const end = (stopped: Error | undefined) => {
      thread.off("message", hear).off("error", end);
      resolve(stopped);
    };
    thread.on("message", hear).on("error", end);
    thread.ref();
    thread.postMessage(task);
  });
}
