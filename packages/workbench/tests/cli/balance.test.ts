import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft, rowsOf } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("a municipality's statement from the figures says what it had to assume", async () => {
  const { code, out } = await barkraft("balance Laxå --from 2018 --to 2022 --lang en");
  expect(code).toBe(0);
  expect(out).toContain("Balance requirement Laxå 1860, 2018–2022");
  // 2020: 4412.7938 kronor per inhabitant × 5659 inhabitants = 24 972 thousand
  expect(out).toMatch(/Balance-requirement result +11,828 +1,194 +24,972 +14,843 +19,684/);
  expect(out).toContain("not in the figures; counted as none");
});

test("csv has the lines of each statement with their paragraphs, then reserves and deficits", async () => {
  const { out, error } = await barkraft("balance Laxå --from 2020 --to 2020 --format csv --lang en");
  const rows = rowsOf(out);
  expect(rows[0]).toMatchObject({ year: "2020", line: "result", counted_as_none: "no", act: "SFS 2018:597" });
  expect(rows.find(({ line }) => line === "capital_gains")).toMatchObject({
    amount_sek: "0",
    counted_as_none: "yes",
    section: "11 kap. 11 §",
  });
  expect(rows.at(-1)).toMatchObject({ line: "deficits_overdue", amount_sek: "0" });
  expect(error).toContain("counted as none");
});

describe("figures of one's own", () => {
  test("in YAML go before the shipped ones, field by field", async () => {
    const path = file(
      "own.yaml",
      "opening: { income_evening_reserve: 12000000, deficits: [] }\nyears:\n  - { year: 2020, capital_gains: 1500000, reserve_transfer: largest }\n",
    );
    const { out } = await barkraft([
      "balance",
      "Laxå",
      "--from",
      "2020",
      "--to",
      "2020",
      "--statement",
      path,
      "--format",
      "json",
    ]);
    const { years, assumptions } = JSON.parse(out);
    const { result, gains } = {
      result: years[0].lines.find(({ id }: { id: string }) => id === "result").amount,
      gains: years[0].lines.find(({ id }: { id: string }) => id === "capital_gains"),
    };
    expect(gains).toMatchObject({ amount: -1500000, counted_as_none: false });
    expect(years[0].adjusted_result).toBe(result - 1500000);
    expect(years[0].income_evening_reserve.closing).toBe(12000000 + years[0].reserve.largest_transfer);
    expect(assumptions).not.toContain("opening_reserves_none");
    expect(assumptions).toContain("adjustments_none");
  });

  test("in CSV as a spreadsheet writes it need no municipality", async () => {
    const path = file(
      "own.csv",
      "year;result;capital_gains\n2020;-5 000 000;\n2021;9 000 000,50;4 000 000\n",
    );
    const { code, out } = await barkraft(["balance", "--statement", path, "--format", "json"]);
    expect(code).toBe(0);
    const { years, municipality } = JSON.parse(out);
    expect(municipality).toBeNull();
    expect(years[0].recovery.outstanding[0]).toMatchObject({ remaining: 5000000, restore_by: 2023 });
    // 9 000 000.50 − 4 000 000 = 5 000 000.50 restores the deficit
    expect(years[1].recovery).toMatchObject({ restored: [{ year: 2020, amount: 5000000 }], outstanding: [] });
  });

  test("a deficit, a waiver and what is overdue are told in each language", async () => {
    const path = file(
      "deficit.yaml",
      "years:\n  - { year: 2018, result: -30000000 }\n  - { year: 2019, result: -4000000, waived: flood }\n  - { year: 2020, result: 0 }\n  - { year: 2021, result: 10000000 }\n",
    );
    const told = async (language: string) =>
      (await barkraft(["balance", "--statement", path, "--lang", language])).out;
    expect(await told("sv")).toContain("2018: 30\u202f000 tkr, ska vara återställt senast 2021");
    expect(await told("sv")).toContain("kvar 20\u202f000 tkr, för sent.");
    expect(await told("da")).toContain("2019: 4.000 tusind SEK; 4.000 tusind SEK genoprettes ikke: flood; ");
    expect(await told("en")).toContain("left SEK 20,000 thousand, overdue.");
  });

  test.each([
    ["years: [{ year: 2020, resutl: 1 }]", "'resutl'"],
    ["years: [{ year: 2020, result: 1, capital_gains: -5 }]", "an amount in kronor without a sign"],
    ["years: [{ year: 2020, result: 1 }, { year: 2020, result: 2 }]", "each year once"],
    ["years: [{ year: 2020, result: 1 }, { year: 2023, result: 2 }]", "the result of the year"],
    ["years: [{ year: 2020, result: 100, reserve_transfer: 90, taxes_and_grants: 2000 }]", "at most 80"],
    ["years: [{ year: 2020, result: -1, waived_amount: 1 }]", "the exceptional reasons"],
    ["years: [{ year: 2003, result: 1 }]", "a year from 2005"],
    ["years: [", "YAML"],
    ["[]", "municipality, opening and years"],
  ])("%s is refused with what was expected", async (text, expected) => {
    const path = file("wrong.yaml", text);
    const { code, error, out } = await barkraft(["balance", "--statement", path, "--lang", "en"]);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(expected);
  });
});

test("years without figures, a missing file and no place at all are told apart", async () => {
  expect((await barkraft("balance Laxå --to 2024 --lang en")).error).toContain("2024: found no known value");
  expect((await barkraft("balance --statement nowhere.yaml --lang en")).error).toContain("found no file");
  expect((await barkraft("balance --lang en")).error).toContain("expected a municipality or the accounts");
  expect((await barkraft("balance Laxå --from 2022 --to 2020 --lang en")).error).toContain("2022–2020");
});
