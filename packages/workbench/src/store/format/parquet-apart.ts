import { Worker } from "node:worker_threads";
import type { ParquetColumn } from "./parquet.ts";

/** A million rows take a second or two; a file that claims a run of billions would never end. */
const longest = 10_000;

/**
 * The named columns of a Parquet file that nobody vouches for, read in a thread that is stopped when it takes too
 * long. Throws when a column is missing or broken, or the time is up.
 */
export function readParquetApart(
  bytes: Uint8Array,
  names: readonly string[],
  milliseconds = longest,
): Promise<ReadonlyMap<string, ParquetColumn>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./parquet-worker.ts", import.meta.url), {
      workerData: { bytes, names },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const stop = setTimeout(() => {
      reject(new Error("more data than it can be unpacked to in time"));
      worker.terminate();
    }, milliseconds);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(stop);
      reject(new Error("nothing that can be read"));
    });
  });
}
