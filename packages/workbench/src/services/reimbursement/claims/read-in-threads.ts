import { Worker } from "node:worker_threads";
import {
  type ClaimBook,
  type ClaimLayout,
  type ClaimRules,
  type LineColumns,
  type LineTotals,
  lineTooLong,
  pieceBytes,
  type ScannedLines,
} from "@barkraft/finance";
import { columnSets, columnsIn, plainMemory } from "@barkraft/finance/claim-lines";

/** A file that is read by several threads. */
export interface ThreadedFile {
  readonly file: string;
  readonly size: number;
  /** Where the first line under the heading begins. */
  readonly from: number;
  readonly layout: ClaimLayout;
  readonly rules: ClaimRules;
  readonly threads: number;
}

/** To a thread: read the lines that begin within a piece of the file into the columns of a slot, or say the totals. */
export type PieceRequest = { readonly piece: number; readonly slot: number } | { readonly isDone: true };

/** From a thread. */
export type PieceAnswer =
  | { readonly piece: number; readonly slot: number; readonly scanned: Omit<ScannedLines, "columns"> }
  | { readonly isTooLong: true }
  | { readonly totals: LineTotals };

/**
 * Reads a file in pieces by several threads and adds them up in the order of the file, so that the outcome does not
 * depend on how many threads there are or which is faster.
 */
export async function readInThreads(file: ThreadedFile, book: ClaimBook): Promise<void> {
  const pieces = Math.ceil((file.size - file.from) / pieceBytes);
  const workers: Worker[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const ready = new Map<number, { thread: number; slot: number; scanned: ScannedLines }>();
      let [asked, added, ended] = [0, 0, 0];
      const end = () => {
        for (const worker of workers) worker.postMessage({ isDone: true } satisfies PieceRequest);
      };
      const ask = (thread: number, slot: number) => {
        if (asked < pieces) workers[thread]!.postMessage({ piece: asked++, slot } satisfies PieceRequest);
      };
      const receive = (thread: number, columns: readonly LineColumns[], answer: PieceAnswer) => {
        if ("isTooLong" in answer) throw lineTooLong(file.file);
        if ("totals" in answer) {
          book.addTotals(answer.totals, thread);
          if (++ended === file.threads) resolve();
          return;
        }
        const { piece, slot, scanned } = answer;
        ready.set(piece, { thread, slot, scanned: { ...scanned, columns: columns[slot]! } });
        for (let next = ready.get(added); next; next = ready.get(added)) {
          ready.delete(added++);
          book.add(next.scanned, next.thread);
          ask(next.thread, next.slot);
        }
        if (added === pieces) end();
      };
      for (let thread = 0; thread < file.threads; thread++) {
        const memory = plainMemory();
        const columns = columnsIn(memory);
        const worker = new Worker(new URL("./claims-worker.ts", import.meta.url), {
          workerData: { file, memory },
          // A thread keeps columns and a table of cells; what it leaves behind besides is little.
          resourceLimits: { maxYoungGenerationSizeMb: 4 },
        });
        workers.push(worker);
        worker.on("error", reject);
        worker.on("message", (answer: PieceAnswer) => {
          try {
            receive(thread, columns, answer);
          } catch (error) {
            reject(error);
          }
        });
      }
      // Pieces that one thread may have ready at a time.
      for (let slot = 0; slot < columnSets; slot++)
        workers.forEach((_, thread) => {
          ask(thread, slot);
        });
      if (pieces === 0) end();
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
