import { open } from "node:fs/promises";
import { InputError } from "@barkraft/core";
import { claimBytes, type SheetValue } from "@barkraft/finance";
import { limits } from "../../../store/format/limits.ts";
import { zipUnpacksWithin } from "../../../store/format/zip-bomb.ts";
import { whatIsThere } from "../../../store/overlay/what-is-there.ts";

/** How the letters of a CSV file are written. */
export const encodings = ["utf-8", "windows-1252", "utf-16"] as const;

export type Encoding = (typeof encodings)[number];

/** Largest file that is taken into memory as a whole: a workbook, or one that is not UTF-8. */
const largestWhole = 200 * 1024 * 1024;

/** The first bytes of a file, and how long it is. Throws an `InputError` for one that cannot be read. */
export async function headOf(file: string, length: number): Promise<{ head: Uint8Array; size: number }> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw notReadable(file, whatIsThere(error));
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw notReadable(file, "something that is not a file");
    const head = new Uint8Array(Math.min(length, stat.size));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return { head: head.subarray(0, bytesRead), size: stat.size };
  } finally {
    await handle.close();
  }
}

/** How a file is to be read that starts with `head`. */
export function kindOf(head: Uint8Array): "xlsx" | "utf-16" | "csv" {
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return "xlsx";
  const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff ? "utf-16" : "csv";
}

/** A file in another encoding as UTF-8. */
export function transcoded(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  requireWithin(bytes);
  const label = encoding === "utf-16" && bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : encoding;
  return new TextEncoder().encode(new TextDecoder(label === "utf-16" ? "utf-16le" : label).decode(bytes));
}

/** The only sheet of a workbook, or the one named claims, as the bytes of a CSV file. */
export async function sheetBytes(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  requireWithin(bytes);
  const { read } = await import("@e965/xlsx");
  const workbook = (await zipUnpacksWithin(bytes, limits.unpackedBytes)) ? opened(bytes, read) : undefined;
  const names = workbook?.SheetNames ?? [];
  const name = names.length === 1 ? names[0] : names.find((each) => each.toLowerCase() === "claims");
  const sheet = name === undefined ? undefined : workbook!.Sheets[name];
  if (!sheet) {
    throw new InputError([
      {
        code: "claims_no_sheet",
        place: file,
        found:
          names.length > 1
            ? `the sheets ${names.join(", ").slice(0, 200)}`
            : "something else, or a damaged or protected file",
        expected: "an Excel workbook with one sheet, or one named claims",
        advice: "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
      },
    ]);
  }
  const rows = (sheet["!data"] ?? []) as ({ readonly v?: SheetValue } | undefined)[][];
  return claimBytes(Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.v)));
}

function opened(bytes: Uint8Array, read: typeof import("@e965/xlsx")["read"]) {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: limits.rows + 2,
    });
  } catch {
    return undefined;
  }
}

function requireWithin(bytes: Uint8Array): void {
  if (bytes.length <= largestWhole) return;
  throw new InputError([
    {
      code: "claims_file_too_large",
      place: "claims",
      found: `${bytes.length} bytes`,
      expected: `at most ${largestWhole} bytes`,
      advice: "Save the file as “CSV UTF-8”, which is read piece by piece.",
    },
  ]);
}

/** A file that cannot be opened. */
export function notReadable(place: string, found: string): InputError {
  return new InputError([
    {
      code: "file_unreadable",
      place,
      found,
      expected: "a file you may read",
      advice: "Check the path.",
    },
  ]);
}
