import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { SweepOptions } from "../../services/simulation/sweep.ts";
import type { ApiEnvironment } from "../environment.ts";
import { respondToError } from "../problem/respond.ts";

/** Newline-delimited JSON: `{"done", "paths"}` a line and `{"result"}` last. */
export const progressLines = "application/x-ndjson";

/** Whether the caller asks for lines of progress instead of one answer. */
export function wantsProgress(context: Context<ApiEnvironment>): boolean {
  return (context.req.header("Accept") ?? "").includes(progressLines);
}

const shownSteps = 50;

/**
 * Runs what takes long and sends a line each time a fiftieth more is done, the answer last. What is refused
 * before the first line is refused with its problem and status like everything else; what fails after it
 * ends the lines with `{"problem"}`. A caller who closes the connection stops the run.
 */
export async function sendProgress(
  context: Context<ApiEnvironment>,
  run: (sweep: SweepOptions) => Promise<string>,
): Promise<Response> {
  const stop = new AbortController();
  const hangUp = () => stop.abort();
  context.req.raw.signal.addEventListener("abort", hangUp, { once: true });
  const waiting: string[] = [];
  let write = (line: string): unknown => waiting.push(line);
  let told = 0;
  const begun = Promise.withResolvers<void>();
  const onProgress = (done: number, paths: number) => {
    if (done < paths && done - told < paths / shownSteps) return;
    told = done;
    write(`${JSON.stringify({ done, paths })}\n`);
    begun.resolve();
  };
  const ended = run({ signal: stop.signal, onProgress });
  await Promise.race([begun.promise, ended]);
  context.header("Content-Type", progressLines);
  return stream(context, async (output) => {
    output.onAbort(hangUp);
    for (const line of waiting) void output.write(line);
    write = (line) => output.write(line);
    const last = await ended.then(
      (result) => `{"result":${result.trim()}}`,
      (error: Error) => (stop.signal.aborted ? undefined : problemLine(error, context)),
    );
    if (last !== undefined) await output.write(`${last}\n`);
  });
}

async function problemLine(error: Error, context: Context<ApiEnvironment>): Promise<string> {
  return `{"problem":${await respondToError(error, context).text()}}`;
}
