import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultFolder } from "../folder.ts";
import { check, type Progress, type Report } from "./report.ts";

export interface BuildOptions {
  /** Data folder with `plain/` in it; by default that of the repository. */
  readonly folder?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Builds the Parquet files and `datapackage.json` of a data folder from its plain tables and checks the figures.
 * The same plain tables give the same bytes. When a check fails, nothing is written and the report says what failed.
 */
export async function buildData({
  folder = defaultFolder,
  onProgress = () => {},
}: BuildOptions = {}): Promise<Report & { readonly written: readonly string[] }> {
  const { prepare } = await import("./prepare.ts");
  const { checks, files, dataVersion } = await prepare(folder, onProgress);
  await writeAll(folder, files);
  onProgress({ step: "done", done: 3, total: 3 });
  return { passed: checks.every(({ passed }) => passed), checks, dataVersion, written: [...files.keys()] };
}

/** Runs every check of the build and compares the files in the folder with what their plain tables give; writes nothing. */
export async function checkData({
  folder = defaultFolder,
  onProgress = () => {},
}: BuildOptions = {}): Promise<Report> {
  const { prepare } = await import("./prepare.ts");
  const { checks, files, dataVersion } = await prepare(folder, onProgress);
  const stale: string[] = [];
  for (const [file, bytes] of files) {
    const shipped = await readFile(join(folder, file)).catch(() => null);
    if (shipped === null) stale.push(`${file} is missing: run “barkraft data build”`);
    else if (!shipped.equals(bytes))
      stale.push(`${file} is not what the plain tables give: run “barkraft data build”`);
  }
  const all =
    files.size === 0 ? checks : [...checks, check("shipped files: as built", { files: files.size }, stale)];
  onProgress({ step: "done", done: 3, total: 3 });
  return { passed: all.every(({ passed }) => passed), checks: all, dataVersion };
}

/** Writes every file under a temporary name first, so that a failure half-way leaves the old files whole. */
async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const temporary = (file: string) => join(folder, `.${file}.${process.pid}.tmp`);
  try {
    for (const [file, bytes] of files) await writeFile(temporary(file), bytes);
    for (const file of files.keys()) await rename(temporary(file), join(folder, file));
  } finally {
    await Promise.all([...files.keys()].map((file) => rm(temporary(file), { force: true })));
  }
}
