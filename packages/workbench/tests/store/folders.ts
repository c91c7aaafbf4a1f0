import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { defaultFolder } from "../../src/store/index.ts";

/** A folder with the given files, removed when the test is over. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "barkraft-store-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  return folder;
}

/** A copy of the shipped data folder, removed when the test is over. */
export async function copyOfShipped(): Promise<string> {
  const folder = await folderOf({});
  await cp(defaultFolder, folder, { recursive: true });
  return folder;
}

/** The problem text that loading with a user's folder gives. */
export async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: Error) => error.message,
  );
}
