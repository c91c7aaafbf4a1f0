import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { CFB } from "@e965/xlsx";

/** The spreadsheet program that recomputes workbooks, or undefined where there is none. */
export const office = [
  process.env.SOFFICE_PATH,
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
].find((path) => path && existsSync(path));

/** Workbooks as LibreOffice saves them after it has computed every formula itself, by name. */
export async function recomputed(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "barkraft-office-"));
  try {
    const files = Object.entries(workbooks).map(([name, bytes]) => ({
      path: join(folder, `${name}.xlsx`),
      bytes: withoutResults(bytes),
    }));
    for (const { path, bytes } of files) await writeFile(path, bytes);
    const out = join(folder, "out");
    await promisify(execFile)(
      office!,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        ...files.map(({ path }) => path),
      ],
      { timeout: 120_000 },
    );
    const results = Object.keys(workbooks).map(async (name) => {
      return [name, new Uint8Array(await readFile(join(out, `${name}.xlsx`)))] as const;
    });
    return Object.fromEntries(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook whose formulas keep no results, so that every one must be computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const zip = CFB.read(Buffer.from(bytes), { type: "buffer" });
  let stripped = 0;
  zip.FullPaths.forEach((path: string, at: number) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) return;
    const file = zip.FileIndex[at]!;
    const text = Buffer.from(file.content as Uint8Array).toString("utf8");
    file.content = Buffer.from(
      text.replace(/(<\/f>)<v>[^<]*<\/v>/g, (_, end) => {
        stripped++;
        return end;
      }),
    );
    file.size = file.content.length;
  });
  if (stripped === 0) throw new Error("no formula kept a result: the test would prove nothing");
  return CFB.write(zip, { type: "buffer", fileType: "zip", compression: true } as never) as Uint8Array;
}
