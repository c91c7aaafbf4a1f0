import { availableParallelism } from "node:os";

/** Below this a thread costs more to start than it saves: cells of all municipalities. */
const fewPaths = 2000;

/** How many threads a simulation is carried out in; the result is the same in any number. */
export function threadsFor({ paths }: { readonly paths: number }, isWhole: boolean): number {
  return isWhole && paths >= fewPaths ? availableParallelism() : 1;
}
