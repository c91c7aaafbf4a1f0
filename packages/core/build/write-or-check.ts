import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** A file that is generated, and what it must contain. */
export interface GeneratedFile {
  readonly url: URL;
  readonly text: string;
}

/** Writes the files that differ; with `--check` on the command line says so and fails instead. */
export async function writeOrCheck(files: readonly GeneratedFile[]): Promise<void> {
  for (const { url, text } of files) {
    const path = fileURLToPath(url);
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
    if (process.argv.includes("--check")) {
      console.error(`${path} is not what its sources give: run npm run generate`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
    console.log(`wrote ${path}`);
  }
}
