import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Chunk, InputError } from "@barkraft/core";
import type { Draw, FlatEconomy, SimulationTallies } from "@barkraft/finance";

/** What a thread is asked to do. Tallies and locks lie in shared memory. */
export interface ThreadWork {
  readonly flat: FlatEconomy;
  readonly draw: Draw;
  readonly chunk: Chunk;
  readonly tallies: SimulationTallies;
  readonly locks: Int32Array;
}

/** What a thread answers when its work is done, or what stopped it. */
export interface ThreadAnswer {
  problems?: InputError["problems"];
}

/** Threads without work. They are kept, since to start one takes longer than many a simulation. */
const resting: Worker[] = [];

/** Lends so many threads to some work and takes back those that survive it. */
export async function withThreads(
  count: number,
  work: (run: (asked: ThreadWork) => Promise<void>) => Promise<void>,
): Promise<void> {
  const borrowed = Array.from({ length: count }, () => resting.pop() ?? newThread());
  for (const thread of borrowed) thread.ref();
  const results = await Promise.allSettled(borrowed.map((thread) => work((asked) => answer(thread, asked))));
  for (const thread of borrowed) {
    if (broken.has(thread)) continue;
    // A resting thread does not keep the program from ending.
    thread.unref();
    resting.push(thread);
  }
  const failed = results.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}

const broken = new WeakSet<Worker>();

function newThread(): Worker {
  const thread = new Worker(new URL("./thread.ts", import.meta.url));
  thread.once("error", () => broken.add(thread));
  return thread;
}

async function answer(thread: Worker, asked: ThreadWork): Promise<void> {
  thread.postMessage(asked);
  const [{ problems }] = (await once(thread, "message")) as [ThreadAnswer];
  if (problems) throw new InputError(problems);
}
