import { parentPort, workerData } from "node:worker_threads";
import { readParquetColumns } from "./parquet.ts";

const { bytes, names } = workerData as { readonly bytes: Uint8Array; readonly names: readonly string[] };
parentPort!.postMessage(await readParquetColumns(bytes, names));
