import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("../reference/", import.meta.url));

/** What another program did of the same work. */
export interface ReferenceRun {
  /** Processor seconds of its loop. */
  readonly seconds: number;
  /** Mean position among the bins, which shows that the work was the same. */
  readonly position: number;
}

/** The straight loop in C, built into a folder. */
export function buildStraightLoop(into: string): string {
  const program = `${into}/simulation`;
  execFileSync("cc", ["-O3", "-march=native", `${folder}simulation.c`, "-o", program, "-lm"]);
  return program;
}

/** Runs the straight loop over so many paths of a dump. */
export function straightLoop(program: string, dump: string, paths: number): ReferenceRun {
  return read(execFileSync(program, [dump, String(paths)], { encoding: "utf8" }));
}

/** Seconds of two straight loops at once, and of one after the other: what the machine itself allows. */
export async function twoAtOnce(
  program: string,
  dump: string,
  paths: number,
): Promise<{ readonly together: number; readonly apart: number }> {
  const run = () => promisify(execFile)(program, [dump, String(paths)]);
  const started = performance.now();
  await Promise.all([run(), run()]);
  const between = performance.now();
  await run();
  await run();
  return { together: (between - started) / 1000, apart: (performance.now() - between) / 1000 };
}

/** The same in NumPy; null where Python or NumPy is missing. */
export function numpyLoop(): ((dump: string, paths: number) => ReferenceRun) | null {
  try {
    execFileSync("python3", ["-c", "import numpy"], { stdio: "ignore" });
  } catch {
    return null;
  }
  return (dump, paths) =>
    read(execFileSync("python3", [`${folder}simulation.py`, dump, String(paths)], { encoding: "utf8" }));
}

function read(printed: string): ReferenceRun {
  const [seconds, position] = printed.trim().split(" ").map(Number);
  return { seconds: seconds!, position: position! };
}
