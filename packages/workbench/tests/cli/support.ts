import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run.ts";

/** What a command wrote, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly bytes: Uint8Array;
}

/** Runs a command in this process; words are separated by spaces, as in a shell without quotation marks. */
export async function barkraft(
  command: string | readonly string[],
  {
    environment = {},
    outIsTerminal = false,
  }: { environment?: Record<string, string>; outIsTerminal?: boolean } = {},
): Promise<Outcome> {
  const words = typeof command === "string" ? command.split(" ").filter((word) => word !== "") : command;
  const chunks: Buffer[] = [];
  let error = "";
  const code = await run(words, {
    out: (content) => chunks.push(Buffer.from(content)),
    error: (text) => {
      error += text;
    },
    outIsTerminal,
    environment,
  });
  const bytes = Buffer.concat(chunks);
  return { code, out: bytes.toString("utf8"), error, bytes };
}

/** Rows of a CSV text without quotation marks, by column name. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [header, ...lines] = csv.trimEnd().split("\n");
  const names = header!.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, position) => [name, cells[position]!]));
  });
}

/** The published outcomes that the repository ships. */
export function publishedOutcomes(): Record<string, string>[] {
  const file = new URL("../../../../data/plain/published-outcomes.csv", import.meta.url);
  return rowsOf(readFileSync(file, "utf8"));
}
