import { readFile, stat } from "node:fs/promises";
import { InputError, type Manifest } from "@barkraft/core";
import { csvParseRows } from "d3-dsv";
import { exportLimit, type PlainCell, workbookCells } from "../../store/index.ts";
import { filesInPdf } from "./pdf-manifest.ts";
import { checkManifest, foreignFile } from "./schema.ts";
import { manifestMark, sidecarOf } from "./sidecar.ts";

/** A file that was exported, taken apart, with the manifest that came with it. */
export type ExportFile =
  | { readonly kind: "xlsx"; readonly manifest: Manifest; readonly sheets: Sheets }
  | { readonly kind: "csv"; readonly manifest: Manifest; readonly rows: readonly string[][] }
  | { readonly kind: "json"; readonly manifest: Manifest; readonly content: unknown }
  | { readonly kind: "pdf"; readonly manifest: Manifest; readonly bytes: Uint8Array }
  | { readonly kind: "manifest"; readonly manifest: Manifest };

export type Sheets = ReadonlyMap<string, readonly PlainCell[][]>;

/** The cells of a workbook that was just written. */
export async function sheetsOf(workbook: Uint8Array): Promise<Sheets> {
  const sheets = await workbookCells(workbook);
  if (!sheets) throw new Error("the workbook that was written cannot be read");
  return sheets;
}

/**
 * Reads an exported workbook, PDF or JSON file (with the manifest in it), CSV file (with the manifest beside it) or a
 * manifest by itself.
 * Throws an `InputError` for a file that is too large, that cannot be read or that was not exported with a manifest.
 */
export async function readExport(path: string): Promise<ExportFile> {
  const bytes = await bytesOf(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await workbookCells(bytes);
    if (!sheets) throw foreignFile(path);
    return { kind: "xlsx", manifest: checkManifest(manifestIn(sheets, path), path), sheets };
  }
  if (/^\s*\{/.test(textOf(bytes.subarray(0, 100)))) {
    const content = parsed(textOf(bytes), path);
    if (typeof content === "object" && content !== null && "manifest" in content) {
      return { kind: "json", manifest: checkManifest(content.manifest, path), content };
    }
    return { kind: "manifest", manifest: checkManifest(content, path) };
  }
  if (textOf(bytes.subarray(0, 5)) === "%PDF-") {
    for (const text of filesInPdf(bytes)) {
      if (text.includes(manifestMark))
        return { kind: "pdf", manifest: checkManifest(parsed(text, path), path), bytes };
    }
    throw foreignFile(path);
  }
  const sidecar = await bytesOf(sidecarOf(path)).catch(() => {
    throw foreignFile(path);
  });
  const manifest = checkManifest(parsed(textOf(sidecar), sidecarOf(path)), sidecarOf(path));
  return { kind: "csv", manifest, rows: csvParseRows(textOf(bytes)) };
}

function manifestIn(sheets: Sheets, path: string): unknown {
  for (const rows of sheets.values()) {
    if (rows[0]?.[0] !== manifestMark) continue;
    const parts = rows.filter(([name]) => name === "json").map(([, part]) => String(part ?? ""));
    return parsed(parts.join(""), path);
  }
  throw foreignFile(path);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw foreignFile(path);
  }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function bytesOf(path: string): Promise<Uint8Array> {
  const problem = (code: string, found: string, expected: string, advice: string) =>
    new InputError([{ code, place: path, found, expected, advice }]);
  const entry = await stat(path).catch(() => undefined);
  const check = "Check the path.";
  if (!entry) throw problem("file_unreadable", "no file", "an exported file", check);
  if (!entry.isFile()) {
    throw problem("file_unreadable", "something that is not a file", "an exported file", check);
  }
  if (entry.size > exportLimit) {
    throw problem(
      "file_too_large",
      `${Math.ceil(entry.size / 2 ** 20)} MB`,
      `at most ${exportLimit / 2 ** 20} MB`,
      "Check that it is the exported file.",
    );
  }
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const found = `a file that cannot be read (${error.code})`;
    throw problem("file_unreadable", found, "an exported file", check);
  });
}
