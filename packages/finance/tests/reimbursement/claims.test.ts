import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ClaimBook,
  type ClaimRules,
  ClaimScanner,
  headingOf,
  kronorText,
  readClaims,
} from "../../src/index.ts";

const rules: ClaimRules = {
  receivers: ["0114", "0115", "01"],
  notEligible: ["0180"],
  categories: [
    ["staff", "staff"],
    ["personal", "staff"],
    ["equipment", "equipment"],
  ],
  forProviders: true,
  costsFrom: 20200201,
  costsTo: 20200831,
  deadline: 20200831,
};

const heading = "receiver;provider;category;period_from;period_to;amount;received;reference";
const good = "0114;A;staff;2020-03-01;2020-03-31;1000,00;2020-08-15;1";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (lines: readonly string[], own = rules) =>
  readClaims(bytesOf([heading, ...lines].join("\n")), own, "claims.csv");
/** A line with one cell changed. */
const line = (column: number, cell: string) =>
  good
    .split(";")
    .map((each, at) => (at === column ? cell : each))
    .join(";");

describe("a broken line", () => {
  test.each([
    ["receiver", "114", "receiver_unknown"],
    ["receiver", "0180", "receiver_not_eligible"],
    ["receiver", "", "missing"],
    ["provider", "=1+1", "provider_text"],
    ["provider", "@cmd", "provider_text"],
    ["provider", "x".repeat(121), "provider_text"],
    ["category", "party", "category_unknown"],
    ["period_from", "2020-02-30", "date_form"],
    ["period_from", "1 mars 2020", "date_form"],
    ["period_to", "2020-02-28", "period_order"],
    ["amount", "1,234", "amount_form"],
    ["amount", "1.234,50", "amount_form"],
    ["amount", "12 34", "amount_form"],
    ["amount", "kr", "amount_form"],
    ["amount", "-5", "amount_range"],
    ["amount", "0,00", "amount_range"],
    ["amount", "100000000000,01", "amount_range"],
    ["received", "2020-13-01", "date_form"],
  ])("%s '%s' is named and leaves the rest as it was", (column, cell, code) => {
    const at = heading.split(";").indexOf(column);
    const claims = read([good, line(at, cell), line(7, "2")]);
    expect(claims.faults).toEqual([{ line: 3, column, code, found: cell.slice(0, 60) }]);
    expect([claims.lines, claims.broken, claims.claimed]).toEqual([3, 1, 200000]);
  });

  test("with several things wrong says all of them", () => {
    const { faults } = read(["114;;party;2020-02-30;x;1,234;"]);
    expect(faults).toEqual([{ line: 2, column: null, code: "cells", found: "7" }]);
    const { faults: each } = read(["114;;party;2020-02-30;x;1,234;;"]);
    expect(each.map(({ column, code }) => `${column} ${code}`)).toEqual([
      "receiver receiver_unknown",
      "category category_unknown",
      "period_from date_form",
      "period_to date_form",
      "amount amount_form",
      "received missing",
    ]);
  });

  test("with an open quotation mark does not swallow the lines after it", () => {
    const claims = read([line(1, '"A'), line(7, "2"), line(7, '3"')]);
    expect(claims.faults.map(({ line: number, code }) => [number, code])).toEqual([
      [2, "quotes"],
      [4, "quotes"],
    ]);
    expect(claims.claimed).toBe(100000);
  });

  test("that is not UTF-8 is named", () => {
    const bytes = bytesOf(`${heading}\n${good}\n${line(1, "?")}\n`);
    bytes[bytes.lastIndexOf("?".charCodeAt(0))] = 0xe5;
    const claims = readClaims(bytes, rules, "claims.csv");
    expect(claims.faults).toEqual([{ line: 3, column: "provider", code: "encoding", found: "\ufffd" }]);
    expect(claims.claimed).toBe(100000);
  });
});

test("late lines, costs outside the period and repeated lines are claimed and refused", () => {
  const claims = read([good, good, line(6, "2020-09-01"), line(3, "2020-01-31")]);
  expect(claims.faults.map(({ line: at, code, found }) => [at, code, found])).toEqual([
    [3, "duplicate", ""],
    [4, "received_late", "2020-09-01"],
    [5, "period_outside", "2020-01-31"],
  ]);
  expect(claims.claimed).toBe(400000);
  expect(claims.refused).toEqual({ period_outside: 100000, received_late: 100000, duplicate: 100000 });
  expect(claims.months).toEqual([{ month: "2020-03", ore: 100000 }]);
});

test("a file as Swedish Excel writes it: byte order mark, Swedish headings, comma, spaces in amounts, quotes", () => {
  const text = [
    "\ufeffMottagare;Utförare;Kategori;Period från;Period till;Belopp;Inkommen",
    '0114;"Vård ""Nu""; AB";Personal;2020-03-01;2020-03-31;1 234,50;2020-08-15',
    "0114;;personal;2020-03-01;2020-03-31;1\u00a0000\u202f000;2020-08-15",
    ";;;;;;",
  ].join("\r\n");
  const { cells, lines, faults } = readClaims(bytesOf(text), rules, "claims.csv");
  expect(faults).toEqual([]);
  expect(lines).toBe(2);
  expect(cells.map(({ provider, category, claimed }) => [provider, category, claimed])).toEqual([
    ["", "staff", 100000000],
    ['Vård "Nu"; AB', "staff", 123450],
  ]);
});

test("every wrong heading is named at once", () => {
  const text = "receiver,provder,category,category,period_from,amount,received\n";
  expect(() => readClaims(bytesOf(text), rules, "x.csv")).toThrowError(
    /'provder'.*Did you mean provider.*\n.*'category' twice.*\n.*no column 'period_to'/,
  );
  expect(() => readClaims(new Uint8Array([0x50, 0x4b, 0, 0, 10]), rules, "x.csv")).toThrowError(
    /no CSV file/,
  );
  expect(() => readClaims(new Uint8Array(), rules, "x.csv")).toThrowError(/found nothing/);
});

const amount = fc.integer({ min: 1, max: 1e13 });
const claim = fc.tuple(
  fc.constantFrom("0114", "0115", "01"),
  fc.constantFrom("", "A", "Åsa; AB", 'B "2"'),
  fc.constantFrom("staff", "equipment"),
  fc.integer({ min: 2, max: 8 }),
  amount,
);
const written = (
  [receiver, provider, category, month, ore]: readonly [string, string, string, number, number],
  at: number,
) =>
  `${receiver};"${provider.replaceAll('"', '""')}";${category};2020-0${month}-01;2020-0${month}-28;${kronorText(ore)};2020-08-01;${at}`;

test("good lines among any rubbish are summed exactly, whatever the pieces the file is read in", () => {
  const junk = fc.string({ unit: "binary", maxLength: 80 }).map((text) => text.replace(/[\n\r]/g, " "));
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 30 }),
      fc.array(junk, { maxLength: 10 }),
      fc.nat(),
      (claims, rubbish, cut) => {
        const lines = claims.map(written);
        for (const [at, each] of rubbish.entries())
          lines.splice((at * 7 + cut) % (lines.length + 1), 0, each);
        const bytes = bytesOf(`${[heading, ...lines].join("\n")}\n`);
        const whole = readClaims(bytes, rules, "claims.csv");
        expect(whole.claimed).toBe(claims.reduce((sum, [, , , , ore]) => sum + ore, 0));
        // The same by two scanners that take turns.
        const { layout, from } = headingOf(bytes, "claims.csv");
        const scanners = [new ClaimScanner(rules, layout), new ClaimScanner(rules, layout)];
        const book = new ClaimBook(10, 2);
        for (let at = from, turn = 0; at < bytes.length; turn = 1 - turn) {
          const end = bytes.indexOf(10, Math.min(bytes.length - 1, at + (cut % 500))) + 1;
          book.add(scanners[turn]!.scan(bytes.subarray(at, end)), turn);
          at = end;
        }
        for (const [turn, scanner] of scanners.entries()) book.addTotals(scanner.totals, turn);
        expect(book.claims()).toEqual(whole);
      },
    ),
    { numRuns: 30 },
  );
});

test("a repeated line is found however many lines lie between", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => line(7, String(at)));
  const claims = read([...lines, line(7, "17")]);
  expect(claims.faults).toEqual([{ line: 20_002, column: null, code: "duplicate", found: "" }]);
});
