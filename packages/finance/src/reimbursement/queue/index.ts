export { followQueue, type QueueMonth, type QueueOutcome, type QueueQuestion } from "./queue.ts";
export { type SteadyQueue, steadyQueue } from "./random-arrivals.ts";
