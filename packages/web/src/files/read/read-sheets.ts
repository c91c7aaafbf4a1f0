import { InputError } from "@barkraft/core";
import type { ReadSheets, SheetsAnswer } from "./messages.ts";

const patienceMilliseconds = 30_000;

/**
 * Reads an Excel or CSV file in a worker of its own; nothing is sent anywhere. A file that keeps the worker too long is
 * given up. Throws an `InputError` with what is wrong with the file.
 */
export function readSheets(file: File): Promise<ReadSheets> {
  const worker = new Worker(new URL("./sheets.worker.ts", import.meta.url), { type: "module" });
  const unreadable = () =>
    new InputError([
      {
        code: "file_unreadable",
        place: file.name,
        found: "a file that could not be read",
        expected: "a table as CSV or Excel",
        advice: "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
      },
    ]);
  return new Promise<ReadSheets>((resolve, reject) => {
    const patience = setTimeout(() => reject(unreadable()), patienceMilliseconds);
    const done = (settle: () => void) => {
      clearTimeout(patience);
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<SheetsAnswer>) =>
      done(() => (data.kind === "sheets" ? resolve(data.sheets) : reject(new InputError(data.problems))));
    worker.onerror = () => done(() => reject(unreadable()));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
