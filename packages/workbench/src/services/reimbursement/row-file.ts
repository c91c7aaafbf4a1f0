import { readFile } from "node:fs/promises";
import { InputError, type Problem } from "@barkraft/core";
import type { Decision, UnpaidClaim } from "@barkraft/finance";
import { notReadable } from "./claims/file-bytes.ts";

const maximumBytes = 50 * 1024 * 1024;

interface FileRow {
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A case officer's decisions from a CSV file with the columns receiver, provider, category, approved and reason.
 * Throws an `InputError` with every row that cannot be read.
 */
export async function readDecisions(file: string): Promise<readonly Decision[]> {
  const rows = await rowsOf(file, ["receiver", "provider", "category", "approved", "reason"]);
  return amountsOf(rows, "approved", ({ receiver, provider, category, reason }, approved, place) => ({
    receiver: receiver!,
    provider: provider!,
    category: category!,
    approved,
    reason: reason!,
    place,
  }));
}

/** What an earlier round left unpaid, from its list of payments as CSV. Throws an `InputError` like `readDecisions`. */
export async function readUnpaid(file: string): Promise<readonly UnpaidClaim[]> {
  const rows = await rowsOf(file, ["receiver", "provider", "unpaid"]);
  return amountsOf(rows, "unpaid", ({ receiver, provider }, unpaid) => ({
    receiver: receiver!,
    provider: provider!,
    unpaid,
  }));
}

async function rowsOf(file: string, columns: readonly string[]): Promise<readonly FileRow[]> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw notReadable(
      file,
      error.code === "ENOENT" ? "no file" : `a file that cannot be read (${error.code})`,
    );
  });
  if (bytes.length > maximumBytes) throw notReadable(file, `${bytes.length} bytes`);
  const { dsvFormat } = await import("d3-dsv");
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const heading = text.split(/\r?\n/, 1)[0]!;
  const rows = dsvFormat(heading.includes(";") ? ";" : ",").parse(text);
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((column) => ({
        code: "missing_column",
        place: file,
        found: `no column '${column}'`,
        expected: `the columns ${columns.join(", ")}`,
        advice: "Put the names of the columns in the first row.",
      })),
    );
  }
  return rows.map((row, at) => ({
    place: `${file}, row ${at + 2}`,
    // An apostrophe keeps a spreadsheet from running a text; it is no part of it.
    cells: Object.fromEntries(
      columns.map((column) => [column, (row[column] ?? "").trim().replace(/^'(?=[=+\-@])/, "")]),
    ),
  }));
}

function amountsOf<Row>(
  rows: readonly FileRow[],
  column: string,
  make: (cells: Readonly<Record<string, string>>, ore: number, place: string) => Row,
): Row[] {
  const problems: Problem[] = [];
  const made = rows.map(({ place, cells }) => {
    const written = cells[column]!.replace(/[\s\u00a0\u202f]/g, "");
    const [, whole, decimals = ""] = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
    if (whole === undefined) {
      problems.push({
        code: "not_an_amount",
        place,
        found: `'${written.slice(0, 40)}'`,
        expected: "an amount in kronor with at most two decimals",
        advice: "Write it as 1234.50 or 1234,50.",
      });
    }
    return make(cells, Number(whole ?? 0) * 100 + Number(decimals.padEnd(2, "0")), place);
  });
  if (problems.length > 0) throw new InputError(problems);
  return made;
}
