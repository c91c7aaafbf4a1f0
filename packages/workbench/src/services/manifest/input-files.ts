import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError, type Problem } from "@barkraft/core";
import { z } from "zod";

/** A user's file that an answer is made of: what it is to the answer, its name without a folder, and its digest. */
export interface InputFile {
  readonly role: string;
  readonly file: string;
  /** SHA-256 as `sha256:` and hexadecimal digits. */
  readonly digest: string;
}

/** Where the files of each role are. */
export type InputPaths = Readonly<Record<string, readonly string[]>>;

/** The form in which a manifest holds input files. */
export const inputFileSchema = z
  .array(
    z.strictObject({
      role: z.string().max(40),
      file: z
        .string()
        .min(1)
        .max(300)
        .refine((name) => name === basename(name)),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    }),
  )
  .max(100);

/** Names and digests of files, which a manifest holds instead of what is in them. Throws for a file that is not there. */
export async function inputFilesOf(paths: InputPaths): Promise<readonly InputFile[]> {
  const all = Object.entries(paths).flatMap(([role, files]) => files.map((file) => ({ role, file })));
  await requireFiles(
    all.map(({ file }) => file),
    "Check the path.",
  );
  return Promise.all(
    all.map(async ({ role, file }) => ({ role, file: basename(file), digest: await digestOf(file) })),
  );
}

/**
 * Finds the files that a manifest names in a folder. Throws an `InputError` with every one that is not there or holds
 * something else.
 */
export async function locateInputs(inputs: readonly InputFile[], folder: string): Promise<InputPaths> {
  const paths = inputs.map(({ file }) => join(folder, file));
  await requireFiles(paths, "Give the folder of such files with --files FOLDER.");
  const digests = await Promise.all(paths.map(digestOf));
  const changed = inputs.flatMap(({ digest }, at) => (digests[at] === digest ? [] : [paths[at]!]));
  if (changed.length > 0) throw new InputError(changed.map(changedFile));
  const roles = [...new Set(inputs.map(({ role }) => role))];
  return Object.fromEntries(
    roles.map((role) => [role, paths.filter((_, at) => inputs[at]!.role === role)] as const),
  );
}

async function requireFiles(paths: readonly string[], advice: string): Promise<void> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const problems = paths.flatMap((path, at) => {
    const stats = found[at];
    return stats?.isFile()
      ? []
      : [missingFile(path, stats ? "something that is not a file" : "no file", advice)];
  });
  if (problems.length > 0) throw new InputError(problems);
}

function missingFile(place: string, found: string, advice: string): Problem {
  return {
    code: "file_unreadable",
    place,
    found,
    expected: "a file that the answer is made of",
    advice,
  };
}

function changedFile(place: string): Problem {
  return {
    code: "input_file_changed",
    place,
    found: "something else than when the answer was exported",
    expected: "the file that the manifest has the digest of",
    advice: "Find that file, or export the answer again.",
  };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return `sha256:${hash.digest("hex")}`;
}
