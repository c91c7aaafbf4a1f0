import type { Problem } from "@barkraft/core";
import type { InputPaths } from "../services/manifest/input-files.ts";
import { sidecarOf } from "../services/manifest/sidecar.ts";
import { type OutputOptions, optionMistake } from "./options.ts";

/** A file that will be written, and the option that asked for it. */
export interface Target {
  readonly option: string;
  readonly path: string;
}

/** The files that --output and --manifest ask for; CSV and PDF have their manifest beside them. */
export function targetsOf({ output, manifest }: OutputOptions, format: string): readonly Target[] {
  const besides = output !== undefined && (format === "csv" || format === "pdf");
  return [
    ...(output === undefined ? [] : [{ option: "--output", path: output }]),
    ...(besides ? [{ option: "--output", path: sidecarOf(output) }] : []),
    ...(manifest === undefined ? [] : [{ option: "--manifest", path: manifest }]),
  ];
}

/**
 * Throws before anything is computed when a file cannot be written, when two go to the same place, and when one would
 * take the place of one of the `inputs`, which are read while it is computed; with everything that is wrong.
 */
export async function requireWritable(targets: readonly Target[], inputs: InputPaths = {}): Promise<void> {
  if (targets.length === 0) return;
  const { resolve } = await import("node:path");
  const places = targets.map(({ path }) => resolve(path));
  const read = new Set(Object.values(inputs).flatMap((paths) => paths.map((path) => resolve(path))));
  const problems = await Promise.all(
    targets.map(async (target, at): Promise<Problem[]> => {
      const before = places.indexOf(places[at]!);
      if (before < at) return [takenTwice(target, targets[before]!)];
      if (read.has(places[at]!)) return [wouldReplace(target)];
      const found = await hindrance(target.path);
      return found === undefined ? [] : [notWritable(target, found)];
    }),
  );
  const [first, ...more] = problems.flat();
  if (first) throw optionMistake(first, ...more);
}

/** Why a file cannot be written. Undefined where nothing speaks against it. */
async function hindrance(path: string): Promise<string | undefined> {
  const [{ access, constants, stat }, { dirname }] = await Promise.all([
    import("node:fs/promises"),
    import("node:path"),
  ]);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return "a folder";
  const folder = dirname(path);
  if (!entry && !(await stat(folder).catch(() => undefined))?.isDirectory()) {
    return "a folder that does not exist";
  }
  return access(entry ? path : folder, constants.W_OK).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => `a file that cannot be written (${error.code})`,
  );
}

/** A file that cannot be written. */
export function notWritable({ option, path }: Target, found: string): Problem {
  return {
    code: "file_not_writable",
    place: path,
    found,
    expected: "a file you may write",
    advice: `Check the path given to ${option}.`,
  };
}

function takenTwice({ option, path }: Target, other: Target): Problem {
  return {
    code: "file_for_two",
    place: path,
    found: `the file that ${other.option} writes`,
    expected: "a file of its own",
    advice: `Give ${option} another path.`,
  };
}

function wouldReplace({ option, path }: Target): Problem {
  return {
    code: "file_is_input",
    place: path,
    found: "a file that the answer is made of",
    expected: "another file to write",
    advice: `Give ${option} another path.`,
  };
}
