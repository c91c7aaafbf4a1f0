import { InputError, nearestNames, type Problem } from "@barkraft/core";
import { type ClaimColumn, claimColumns, optionalClaimColumns } from "./fault.ts";

/** How the lines of a file of claims are to be read. */
export interface ClaimLayout {
  /** Byte between two cells. */
  readonly separator: number;
  readonly width: number;
  /** Place of each column in a line; −1 for one that the file does without. */
  readonly at: Readonly<Record<ClaimColumn, number>>;
}

/** Headings as they may be written, beside the stable names. */
const otherHeadings: Readonly<Record<string, ClaimColumn>> = {
  mottagare: "receiver",
  modtager: "receiver",
  kommun_eller_region: "receiver",
  utförare: "provider",
  leverandør: "provider",
  kategori: "category",
  kostnadsslag: "category",
  period_från: "period_from",
  periode_fra: "period_from",
  period_till: "period_to",
  periode_til: "period_to",
  belopp: "amount",
  beløb: "amount",
  inkommen: "received",
  modtaget: "received",
  referens: "reference",
};

const separators = [";", ",", "\t"] as const;

/**
 * Reads the heading of a file of claims: separated by semicolons, commas or tabs, whichever it has most of.
 * Throws an `InputError` with everything that is wrong with it. `place` is how the file is called.
 */
export function readClaimHeading(heading: string, place: string): ClaimLayout {
  const line = heading.replace(/^\ufeff/, "").replace(/[\r\n]+$/, "");
  const separator = separators.toSorted((a, b) => countOf(line, b) - countOf(line, a))[0]!;
  const names = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const columns = names.map(columnOf);
  const problems: Problem[] = [];
  names.forEach((name, at) => {
    const column = columns[at];
    if (column === undefined) {
      const near = nearestNames(name, claimColumns, 1);
      problems.push({
        code: "claims_unknown_column",
        place,
        found: `the column '${name.slice(0, 60)}'`,
        expected: `the columns ${claimColumns.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Take the column out of the file.",
      });
    } else if (columns.indexOf(column) < at) {
      problems.push({
        code: "claims_column_twice",
        place,
        found: `the column '${column}' twice`,
        expected: "each column once",
        advice: "Take one of the two out.",
      });
    }
  });
  for (const column of claimColumns) {
    if (columns.includes(column) || optionalClaimColumns.includes(column)) continue;
    problems.push({
      code: "claims_missing_column",
      place,
      found: `no column '${column}'`,
      expected: `the columns ${claimColumns.join(", ")}`,
      advice: "Put the names of the columns in the first row; provider and reference may be left out.",
    });
  }
  if (problems.length > 0) throw new InputError(problems.slice(0, 30));
  return {
    separator: separator.charCodeAt(0),
    width: names.length,
    at: Object.fromEntries(claimColumns.map((column) => [column, columns.indexOf(column)])) as Record<
      ClaimColumn,
      number
    >,
  };
}

function columnOf(heading: string): ClaimColumn | undefined {
  const plain = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return (
    claimColumns.find((column) => column === plain) ??
    (Object.hasOwn(otherHeadings, plain) ? otherHeadings[plain] : undefined)
  );
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
