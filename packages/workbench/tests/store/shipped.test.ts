import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, test } from "vitest";
import {
  checkData,
  defaultFolder,
  type LoadedTables,
  loadTables,
  type Report,
} from "../../src/store/index.ts";

const shipped = [
  "general-grants-by-appropriation",
  "municipalities",
  "national",
  "national-totals",
  "panel",
  "population-1-november",
  "population-projections",
  "published-outcomes",
  "reference-costs",
  "targeted-grant-amounts",
  "targeted-grant-candidates",
  "targeted-grants",
  "tax-base",
  "tax-rates",
  "unemployment-by-county-monthly",
];

let report: Report;
let loaded: LoadedTables;
beforeAll(async () => {
  report = await checkData();
  loaded = await loadTables({ names: shipped });
});

describe("the shipped figures", () => {
  test("pass every check, and the files are what the plain tables give", () => {
    expect(report.checks.filter((check) => !check.passed)).toEqual([]);
    expect(report.checks.map((check) => check.name)).toContain("shipped files: as built");
    expect(report.dataVersion).toBe(loaded.dataVersion);
  });

  test.each(shipped)("%s reads back with every cell equal to the plain table", async (name) => {
    const plain = csvParse(await readFile(join(defaultFolder, "plain", `${name}.csv`), "utf8"));
    const table = loaded.tables.get(name)!;
    expect(table.rowCount).toBe(plain.length);
    expect([...table.descriptions.keys()]).toEqual(plain.columns);
    let differences = 0;
    for (const column of plain.columns) {
      const texts = table.texts.get(column);
      const numbers = table.numbers.get(column);
      plain.forEach((row, index) => {
        const cell = row[column]!;
        const same =
          texts === undefined
            ? Object.is(numbers![index], cell === "" ? Number.NaN : Number(cell))
            : texts[index] === cell;
        if (!same) differences++;
      });
    }
    expect(differences).toBe(0);
  });

  test("break the accounting identity exactly where it is known", () => {
    const { counts } = report.checks.find((check) => check.name === "panel: accounting identity")!;
    const from2010 = Object.fromEntries(Object.entries(counts).filter(([year]) => Number(year) >= 2010));
    expect(from2010).toEqual({ 2010: 1, 2011: 1, 2012: 1, 2013: 1, 2014: 1, 2016: 31 });
    const earlier = Object.entries(counts).filter(([year]) => Number(year) < 2010);
    expect(earlier).toHaveLength(12);
    expect(Math.max(...earlier.map(([, count]) => count))).toBe(30);
  });

  test("carry a note on every row that breaks it", () => {
    const accounting = loaded.notes.filter((note) => note.kind === "accounting_identity");
    expect(accounting).toHaveLength(240);
    expect(accounting.find((note) => note.year === 2014)).toMatchObject({
      table: "panel",
      columns: expect.arrayContaining(["tax_revenue_pc", "result_before_extraordinary_pc"]),
      difference: { unit: "SEK/inhabitant" },
      text: {
        sv: expect.stringContaining("kr per invånare"),
        en: expect.stringContaining("SEK per inhabitant"),
      },
    });
  });

  test("describe every column in both languages, with source, licence and vintage", () => {
    expect(loaded.tables.size).toBeGreaterThan(0);
    for (const table of loaded.tables.values()) {
      for (const column of table.descriptions.values()) {
        const { description, source, licence, vintage } = column;
        expect(
          Math.min(...[description.sv, description.en, source, licence, vintage].map((t) => t.length)),
        ).toBeGreaterThan(2);
        expect(description.sv).not.toBe(description.en);
      }
    }
  });

  test("mark what was recovered from published figures as derived", () => {
    const status = (table: string, column: string) =>
      loaded.tables.get(table)!.descriptions.get(column)!.status;
    expect(status("tax-base", "tax_base_sek")).toBe("derived");
    expect(status("published-outcomes", "population_1_november")).toBe("derived");
    expect(status("published-outcomes", "income_equalisation_pc")).toBe("published");
    expect(status("national-totals", "population_1_november")).toBe("derived");
    expect(status("national-totals", "tax_base_sek")).toBe("published");
  });
});
