import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { barkraft, publishedOutcomes, rowsOf } from "./support.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  made.push(folder);
  for (const [file, lines] of Object.entries(files))
    writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  return folder;
}

test("the municipalities of Örebro county, from a user's own tables, come out as published", async () => {
  const published = publishedOutcomes();
  const folder = folderWith({
    "population-1-november.csv": [
      "code,year,population",
      ...published.map(
        (row) => `${row.code},${Number(row.equalisation_year) - 1},${row.population_1_november}`,
      ),
    ],
    "tax-base.csv": [
      "code,equalisation_year,tax_base_sek",
      ...published.map((row) => `${row.code},${row.equalisation_year},${row.tax_base_sek}`),
    ],
    "national-totals.csv": [
      "equalisation_year,tax_base_sek,population_1_november",
      "2020,2261863348600,10319487",
      "2021,2325707376100,10378449",
      "2022,2374622512200,10443081",
    ],
  });
  for (const year of [2020, 2021, 2022]) {
    const { code, out } = await barkraft(`equalise --year ${year} --data ${folder} --format csv`);
    expect(code).toBe(0);
    const rows = new Map(rowsOf(out).map((row) => [row.code, row]));
    for (const row of published.filter(({ equalisation_year }) => equalisation_year === String(year))) {
      const { code: place, income_equalisation_pc, total_pc, total_tsek } = row;
      expect(rows.get(place!)).toMatchObject({ income_equalisation_pc, total_pc, total_tsek });
    }
  }
});

test("a year that is not shipped is computed for the municipalities of the user's tables alone", async () => {
  // 2023, Laxå with a tax base of 1 200 000 000 and 5 600 inhabitants, a county rate of 19.00 percent:
  //   scaling factor         1.048 × 1.047                              =       1.097256
  //   mean tax capacity      1.097256 × 2 500 408 236 800 / 10 514 732  = 260 928.00
  //   guaranteed             1.15 × 260 928.00                          = 300 067.19
  //   own tax capacity       1.097256 × 1 200 000 000 / 5 600           = 235 126.29
  //   difference             300 067.19 − 235 126.29                    =  64 940.91
  //   income equalisation    64 940.91 × 0.19 = 12 338.77, rounded      =  12 339
  // Kumla with 4 900 000 000 and 22 000 inhabitants:
  //   own 1.097256 × 4 900 000 000 / 22 000 = 244 388.84; difference 55 678.36; × 0.19 = 10 578.89, so 10 579
  const folder = folderWith({
    "population-1-november.csv": ["code,year,population", "1860,2022,5600", "1881,2022,22000"],
    "tax-base.csv": ["code,equalisation_year,tax_base_sek", "1860,2023,1200000000", "1881,2023,4900000000"],
  });
  const { code, out, error } = await barkraft(`equalise --year 2023 --data ${folder} --format csv`);
  expect(code).toBe(0);
  expect(rowsOf(out)).toMatchObject([
    { code: "1860", income_equalisation_pc: "12339", regulating_item_pc: "2336", total_pc: "" },
    { code: "1881", income_equalisation_pc: "10579" },
  ]);
  expect(error).toContain(
    "288 municipalities are left out, because the tax base or the population is missing",
  );
  const check = await barkraft(`data check --data ${folder}`);
  expect(check.out).toContain("Years that can be computed with them: 2020, 2021, 2022, 2023.");
  expect(check.out).toContain("tax-base: 2 rows");
});

test("2024 wants its scaling factors and the nation's population, and says so", async () => {
  const tables = {
    "population-1-november.csv": ["code,year,population", "1860,2023,5600"],
    "tax-base.csv": ["code,equalisation_year,tax_base_sek", "1860,2024,1250000000"],
  };
  const factors = "--set tax_base.scaling_factor_first=1.04 --set tax_base.scaling_factor_second=1.039";
  const short = await barkraft(`equalise --year 2024 --data ${folderWith(tables)} ${factors}`);
  expect([short.code, short.out]).toEqual([1, ""]);
  expect(short.error).toContain("national_population_1_november in 2024: found no known value");
  //   scaling factor     1.04 × 1.039                               =       1.08056
  //   mean tax capacity  1.08056 × 2 645 513 486 900 / 10 550 000   = 270 960.76
  //   guaranteed         1.15 × 270 960.76                          = 311 604.88
  //   own                1.08056 × 1 250 000 000 / 5 600            = 241 196.43
  //   item               (311 604.88 − 241 196.43) × 0.19           =  13 377.61, so 13 378
  const folder = folderWith({
    ...tables,
    "national-totals.csv": [
      "equalisation_year,tax_base_sek,population_1_november",
      "2024,2645513486900,10550000",
    ],
  });
  const whole = await barkraft(`equalise --year 2024 --data ${folder} ${factors} --format csv`);
  expect(rowsOf(whole.out)).toMatchObject([
    { code: "1860", income_equalisation_pc: "13378", income_equalisation_pc_status: "assumed" },
  ]);
});

test("everything wrong with the tables is told at once, in the language, and nothing is computed", async () => {
  const folder = folderWith({
    "population-1-november.csv": ["code,year,population", "114,2022,48000", "1860,2022,many"],
    "taxbase.csv": ["code", "1860"],
  });
  const { code, out, error } = await barkraft(`equalise --data ${folder} --lang sv`);
  expect([code, out]).toEqual([1, ""]);
  expect(error.trimEnd().split("\n")).toHaveLength(3);
  expect(error).toContain("population-1-november.csv, rad 2, kolumn code");
  expect(error).toContain("Den inledande nollan har försvunnit");
  expect(error).toContain("Menade du tax-base?");
});

test("a tax base without any population is refused by name, not computed as nothing", async () => {
  const folder = folderWith({
    "tax-base.csv": ["code,equalisation_year,tax_base_sek", "1860,2025,1299000000"],
  });
  const { code, error, out } = await barkraft(`equalise --year 2025 --data ${folder} --lang en`);
  expect(code).toBe(1);
  expect(error).toContain("population-1-november.csv with rows for year 2024");
  expect(out).toBe("");
  const check = await barkraft(`data check --data ${folder} --lang en`);
  expect(check.out).not.toContain("2025");
});

test("a region of which a municipality is missing has no total made of nothing", async () => {
  const folder = folderWith({
    "tax-base.csv": ["code,equalisation_year,tax_base_sek", "1860,2025,1299000000"],
    "population-1-november.csv": ["code,year,population", "1860,2024,5500"],
  });
  const { code, out } = await barkraft(`equalise --year 2025 --level region --data ${folder} --lang en`);
  expect(code).toBe(0);
  expect(out).not.toContain("NaN");
  expect(out).toContain("21 regions are left out");
});

test("the user's own tables are named beside what was computed with them", async () => {
  const folder = folderWith({ "population-1-november.csv": ["code,year,population", "1860,2019,5700"] });
  const { out } = await barkraft(`equalise --municipality Laxå --data ${folder} --lang en`);
  expect(out).toContain("Your own tables in force: population-1-november.csv (1 row).");
  const { out: explained } = await barkraft(
    `explain population_1_november --municipality Laxå --data ${folder} --format json`,
  );
  expect(explained).toMatch(/"kind": "user"/);
  expect(explained).not.toMatch(/"publisher": "SCB",\s+"table": "population-1-november"/);
});

test("the user's count of the population goes before the one recovered from the outcomes", async () => {
  const folder = folderWith({ "population-1-november.csv": ["code,year,population", "1860,2019,5700"] });
  const { out } = await barkraft(
    `explain population_1_november --municipality Laxå --data ${folder} --lang en`,
  );
  expect(out.split("\n")[0]).toBe("Population on 1 November, Laxå, 2019 = 5,700 inhabitants ●");
});

test("with every municipality's count, the nation is their sum and not the published total", async () => {
  const shipped = rowsOf((await barkraft("equalise --format csv")).out);
  const folder = folderWith({
    "population-1-november.csv": [
      "code,year,population",
      ...shipped.map(({ code }, place) => `${code},2019,${10_000 + place}`),
    ],
  });
  const { out } = await barkraft(
    `explain national_population_1_november --data ${folder} --depth 0 --lang en`,
  );
  // 290 × 10 000 + (0 + 1 + … + 289)
  expect(out.split("\n")[0]).toContain("= 2,941,905 inhabitants");
});

test.each(["tax-base.xls", "population-1-november.tsv"])("%s is not passed over in silence", async (file) => {
  const folder = folderWith({ [file]: ["code,year,population"] });
  const { code, error } = await barkraft(`equalise --data ${folder} --lang en`);
  expect(code).toBe(1);
  expect(error).toMatch(/expected one of \.csv, \.xlsx, \.parquet/);
});

test("a population of nobody is refused", async () => {
  const folder = folderWith({ "population-1-november.csv": ["code,year,population", "1860,2019,0"] });
  const { code, error } = await barkraft(`equalise --data ${folder} --lang en`);
  expect(code).toBe(1);
  expect(error).toContain("from 1 to 20000000");
});
