import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Chunk, InputError } from "@barkraft/core";
import type { Draw, FlatEconomy, SimulationTallies } from "@barkraft/finance";

/** What threads work at together. Tallies and locks lie in shared memory. */
export interface ThreadTask {
  readonly flat: FlatEconomy;
  readonly draw: Draw;
  readonly tallies: SimulationTallies;
  readonly locks: Int32Array;
}

/** What a thread is sent: first the task, then one run of paths after the other. */
export type ThreadMessage = { readonly task: ThreadTask } | { readonly chunk: Chunk };

/** What a thread answers when its work is done, or what stopped it. */
export interface ThreadAnswer {
  problems?: InputError["problems"];
}

/** Threads without work. They are kept, since to start one takes longer than many a simulation. */
const resting: Worker[] = [];

/** Lends so many threads to a task and takes back those that survive it. */
export async function withThreads(
  count: number,
  task: ThreadTask,
  work: (simulate: (chunk: Chunk) => Promise<void>) => Promise<void>,
): Promise<void> {
  const borrowed = Array.from({ length: count }, () => resting.pop() ?? newThread());
  for (const thread of borrowed) {
    thread.ref();
    post(thread, { task });
  }
  const results = await Promise.allSettled(
    borrowed.map((thread) => work((chunk) => simulated(thread, chunk))),
  );
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

function post(thread: Worker, message: ThreadMessage): void {
  thread.postMessage(message);
}

async function simulated(thread: Worker, chunk: Chunk): Promise<void> {
  post(thread, { chunk });
  const [{ problems }] = (await once(thread, "message")) as [ThreadAnswer];
  if (problems) throw new InputError(problems);
}
