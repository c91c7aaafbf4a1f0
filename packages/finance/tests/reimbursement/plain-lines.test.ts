import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ClaimBook, type ClaimRules, type Claims, headingOf, readClaims } from "../../src/index.ts";
import {
  ClaimScanner,
  columnsIn,
  PlainLines,
  pieceIn,
  plainMemory,
} from "../../src/reimbursement/claims/lines.ts";

const rules: ClaimRules = {
  receivers: ["0114", "0115", "01"],
  notEligible: ["0180"],
  categories: [
    ["staff", "staff"],
    ["equipment", "equipment"],
  ],
  forProviders: true,
  costsFrom: 20200201,
  costsTo: 20200831,
  deadline: 20200831,
};

const columns = "receiver provider category period_from period_to amount received reference".split(" ");
const good = ["0114", "A-bolaget", "staff", "2020-03-01", "2020-03-31", "1000,00", "2020-08-15", "1"];
const changed = (column: string, cell: string) => good.with(columns.indexOf(column), cell);

/** More than a line needs: the last lines of a piece are read the long way. */
const last = Array.from({ length: 8 }, (_, at) => changed("reference", `last ${at}`));

/** A file whose amounts have a point where a comma stands between its cells. */
const fileOf = (rows: readonly (readonly string[])[], separator = ";", end = "\n") => {
  const written = (cell: string) => (separator === "," ? cell.replace(",", ".") : cell);
  const lines = [columns, ...rows, ...last].map((row) => row.map(written).join(separator) + end);
  return new TextEncoder().encode(lines.join(""));
};

/** The file as one piece, plain lines the short way: what it holds, and how many lines the short way read. */
function readShort(file: Uint8Array): { claims: Claims; plain: number } {
  const { layout, from } = headingOf(file, "claims.csv");
  const memory = plainMemory();
  const lines = PlainLines.for(rules, layout, memory)!;
  let plain = 0;
  const read = lines.read.bind(lines);
  lines.read = (...given) => {
    const stopped = read(...given);
    plain += lines.count;
    return stopped;
  };
  const scanner = new ClaimScanner(rules, layout, lines);
  const book = new ClaimBook(file.length / 48, rules.receivers.length);
  const piece = pieceIn(memory).subarray(0, file.length - from);
  piece.set(file.subarray(from));
  book.add(scanner.scan(piece, columnsIn(memory)[0]));
  book.addTotals(scanner.totals);
  return { claims: book.claims(), plain };
}

test("the module is what its source gives", () => {
  const generate = fileURLToPath(new URL("../../build/generate.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [generate, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("plain lines are read the short way, all but the first that names a cell and the last of a piece", () => {
  const rows = Array.from({ length: 100 }, (_, at) => changed("reference", `${at}`));
  const { claims, plain } = readShort(fileOf([...rows, rows[17]!]));
  expect(plain).toBeGreaterThanOrEqual(100);
  expect([claims.lines, claims.claimed]).toEqual([109, 109 * 100_000]);
  expect(claims.faults).toEqual([{ line: 102, column: null, code: "duplicate", found: "" }]);
});

test("a file with its columns in another order has no plain lines", () => {
  const { layout } = headingOf(new TextEncoder().encode(`${columns.toReversed().join(";")}\n`), "claims.csv");
  expect(PlainLines.for(rules, layout, plainMemory())).toBeUndefined();
});

const days = [
  ...["2020-03-31", "2020-02-29", "2020-02-30", "2020-13-01", "2020-3-1", "", "2019-12-31", "2020-09-01"],
  ...["2020-03-1x", "2020/03/01", "2020-03-:1", "2020-03-0:", "2020-0:-01", "2020-03-00", "1 mars 2020"],
  ...[
    "2020-00-10",
    "2020-08-15 ",
    "2020-04-31",
    "1899-12-31",
    "2100-02-29",
    "2020-08-31",
    "2020-07-31",
    "2020-06-31",
  ],
];
const odd: Readonly<Record<string, readonly string[]>> = {
  receiver: ["0115", "0114 ", "01", "x"],
  provider: ["", "B", "A-bolaget ", "Ö".repeat(10), "Ö".repeat(30), "A-bolages", "B-bolaget"],
  category: ["equipment", "Staff", "party"],
  period_from: days,
  period_to: days,
  amount: [
    ...["1", "12,5", "12.50", "12,", ",5", "0", "0,00", "0,01", "007", "-5", "1 000", "1,234", "12,5 "],
    ...["999999999", "9999999999", "10000000000,01", "1,5x", "1,x5", "1,:0", "100000000000,01", "1000.00"],
  ],
  received: days,
  reference: [
    "2",
    "",
    " 1",
    "1 ",
    "a b",
    "x".repeat(95),
    "x".repeat(96),
    "x".repeat(120),
    "Å1",
    '"1"',
    "1;2",
  ],
};
/** Mostly as it should be, so that what is odd is seldom hidden by something else. */
const row = fc.tuple(
  ...columns.map((column, at) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(good[at]!) }, fc.constantFrom(...odd[column]!)),
  ),
);

test("a line means the same whether it is read the short way or the long way", () => {
  const ends = fc.constantFrom("\n", "\r\n");
  const separators = fc.constantFrom(";", ",", "\t");
  const readPlain = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), ends, separators, (rows, end, separator) => {
      // First lines that make their cells known.
      const first = ["A-bolaget", "", "B"].map((provider) => changed("provider", provider));
      const file = fileOf([...first, ...rows], separator, end);
      const { claims, plain } = readShort(file);
      expect(claims).toEqual(readClaims(file, rules, "claims.csv"));
      readPlain.set(separator, (readPlain.get(separator) ?? 0) + plain);
    }),
    { numRuns: 200 },
  );
  for (const separator of [";", ",", "\t"]) expect(readPlain.get(separator)).toBeGreaterThan(100);
});

test("cells of every length are told from each other", () => {
  const names = Array.from({ length: 60 }, (_, length) => `${"v".repeat(length)}å`);
  const rows = [...names, ...names].map((name, at) => changed("provider", name).with(7, `${at}`));
  const file = fileOf(rows);
  const { claims, plain } = readShort(file);
  expect(plain).toBeGreaterThan(30);
  expect(claims).toEqual(readClaims(file, rules, "claims.csv"));
});
