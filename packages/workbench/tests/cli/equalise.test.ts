import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft, publishedOutcomes, rowsOf } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "equalise-"));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = [
  "code,name,income_equalisation_pc,cost_equalisation_pc,structural_grant_pc,introduction_grant_pc",
  "regulating_item_pc,total_pc,total_tsek,income_equalisation_pc_status,cost_equalisation_pc_status",
  "structural_grant_pc_status,introduction_grant_pc_status,regulating_item_pc_status,total_pc_status",
  "total_tsek_status",
].join(",");

describe("csv", () => {
  test("has these columns, and Laxå's published outcome of 2020", async () => {
    const { code, out, error } = await barkraft("equalise --municipality Laxå --format csv");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      columns,
      "1860,Laxå,12597,4510,0,0,1024,18131,103073,derived,published,published,published,derived,derived,derived",
      "",
    ]);
    expect(error).toBe("");
  });

  test("has every municipality, unknown figures empty and what is estimated told apart", async () => {
    const { out, error } = await barkraft("equalise --format csv");
    const rows = rowsOf(out);
    expect(rows).toHaveLength(290);
    expect(rows.find(({ code }) => code === "0180")).toMatchObject({
      total_pc: "",
      total_pc_status: "unknown",
      income_equalisation_pc_status: "estimated",
    });
    expect(error).toContain("estimated for 278 of 290 municipalities");
  });

  test.each([2020, 2021, 2022])("%i agrees with every published outcome", async (year) => {
    const { out } = await barkraft(`equalise --year ${year} --format csv`);
    const rows = new Map(rowsOf(out).map((row) => [row.code, row]));
    const published = publishedOutcomes().filter((row) => row.equalisation_year === String(year));
    expect(published).toHaveLength(12);
    for (const { code, income_equalisation_pc, total_pc, total_tsek } of published) {
      expect(rows.get(code!)).toMatchObject({ income_equalisation_pc, total_pc, total_tsek });
    }
  });

  test("lists regions and counties", async () => {
    const regions = rowsOf((await barkraft("equalise --level region --format csv")).out);
    const counties = rowsOf((await barkraft("equalise --level county --format csv")).out);
    expect([regions.length, counties.length]).toEqual([21, 21]);
    expect(regions.find(({ code }) => code === "18")?.name).toBe("Region Örebro län");
    expect(counties.find(({ code }) => code === "18")?.name).toBe("Örebro");
  });
});

test("json has numbers as numbers, null for unknown, and says what it was computed with", async () => {
  const { code, out } = await barkraft("equalise --municipality 1860 Stockholm --format json");
  const result = JSON.parse(out);
  expect(code).toBe(0);
  expect(Object.keys(result)).toEqual([
    "country",
    "equalisation_year",
    "level",
    "reform",
    "model_version",
    "data_version",
    "price_level",
    "source",
    "units",
    "own_tables",
    "left_out",
    "rows",
    "manifest",
  ]);
  expect(result.rows[1]).toMatchObject({
    code: "1860",
    income_equalisation_pc: 12597,
    total_pc: 18131,
    total_tsek: 103073,
    status: { total_pc: "derived" },
  });
  expect(result.rows[0]).toMatchObject({
    name: "Stockholm",
    total_pc: null,
    status: { total_pc: "unknown" },
  });
});

describe("table", () => {
  test.each([
    ["sv", "Inkomstutjämning", "+12\u202f597 ○", "Löpande priser, år 2020"],
    ["da", "Indkomstudligning", "+12.597 ○", "Løbende priser, år 2020"],
    ["en", "equalisation", "+12,597 ○", "Current prices, year 2020"],
  ])("%s has labels, units, signs, marks and a legend", async (language, label, number, prices) => {
    const { out } = await barkraft(`equalise --municipality Laxå Kumla --lang ${language}`);
    expect(out).toContain(label);
    expect(out).toContain(number);
    expect(out).toContain(prices);
    expect(out).toMatch(/^○ = /m);
    expect(out).not.toContain("NaN");
  });

  test("shows a fee with a true minus", async () => {
    const { out } = await barkraft("equalise --municipality Danderyd --lang sv");
    expect(out).toContain("−26\u202f285 ≈");
  });

  test("marks what a reform assumes and names the reform", async () => {
    const { out } = await barkraft(
      "equalise --municipality Laxå --reform scenarios/guarantee-level-110.yaml",
    );
    expect(out).toContain("Guarantee level 110 percent");
    expect(out).toMatch(/△ = assumed/);
  });
});

test("the last word belongs to --set", async () => {
  const path = "income_equalisation.guarantee_level";
  const plain = await barkraft("equalise --municipality Laxå --format csv");
  const back = await barkraft(
    `equalise --municipality Laxå --format csv --reform scenarios/guarantee-level-110.yaml --set ${path}=115%`,
  );
  expect(rowsOf(back.out)[0]?.total_pc).toBe(rowsOf(plain.out)[0]?.total_pc);
});

test("--output writes a file, its ending decides the form, and standard output stays empty", async () => {
  const file = join(folder, "laxå.json");
  const { code, out, error } = await barkraft(["equalise", "--municipality", "Laxå", "--output", file]);
  expect([code, out]).toEqual([0, ""]);
  expect(error).toContain(`Wrote ${file}.`);
  expect(JSON.parse(readFileSync(file, "utf8")).rows).toHaveLength(1);
});

test("an Excel file goes to a pipe, but not to a terminal", async () => {
  const piped = await barkraft("equalise --municipality Laxå --format xlsx");
  expect([...piped.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  const refused = await barkraft("equalise --format xlsx", { outIsTerminal: true });
  expect([refused.code, refused.out]).toEqual([1, ""]);
  expect(refused.error).toContain("Add --output result.xlsx");
});

test("a reform of another year is computed for --year, and says so", async () => {
  const { code, error } = await barkraft(
    "equalise --municipality Laxå --year 2021 --reform scenarios/guarantee-level-110.yaml --format csv",
  );
  expect(code).toBe(0);
  expect(error).toContain("The reform document is about 2020; the computation is of 2021");
});
