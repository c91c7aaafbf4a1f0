import { run } from "./run.ts";

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader of a pipe, such as `head`, may leave before the end: not an error.
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2), {
    out: (content) => process.stdout.write(content),
    error: (text) => process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    environment: process.env,
  });
}
