import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft } from "../cli/support.ts";

const folder = new URL("../../../../scenarios/packages/", import.meta.url);
const shipped = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const temporary = mkdtempSync(join(tmpdir(), "packages-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const cli = (...words: string[]) => barkraft(words);

const shown = async (...words: string[]) => {
  const { code, out, error } = await cli("package", "show", ...words, "--format", "json", "--lang", "en");
  expect(code, error).toBe(0);
  return JSON.parse(out);
};

describe("shipped packages", () => {
  test.each(shipped)("%s gives its golden outcome", async (file) => {
    const id = file.replace(".yaml", "");
    const { places, months, manifest, model_version, data_version, ...rest } = await shown(id);
    const { need_by_municipality, need_by_county, ...golden } = rest;
    expect(manifest.model_version).toBe(model_version);
    expect(data_version).toMatch(/./);
    expect(months.length).toBeGreaterThanOrEqual(0);
    expect(need_by_municipality.base_year).toBe(need_by_municipality.first_year - 1);
    expect(need_by_county?.length ?? 21).toBe(21);
    const chosen = places.filter(({ code }: { code: string }) => ["0180", "1860", "01", "18"].includes(code));
    await expect(`${JSON.stringify({ ...golden, places: chosen }, null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${id}.golden.json`, folder).pathname,
    );
  });

  test("the general grants of 2020 are the report's 28.5 billion and the state's own 29,486 million", async () => {
    const { measures } = await shown("spring-2020");
    const amount = (...ids: string[]) =>
      measures
        .filter(({ id }: { id: string }) => ids.includes(id))
        .reduce((sum: number, each: { amount_sek: number }) => sum + each.amount_sek, 0);
    expect(amount("general-15", "general-6")).toBe(21e9);
    expect(amount("general-before", "general-15", "general-6")).toBe(28_486_000_000);
    expect(amount("general-before", "general-15", "general-6", "general-later")).toBe(29_486_000_000);
  });

  test("what every place gets adds up to what is shared, to the krona", async () => {
    const { measures, places } = await shown("eight-billion-2021");
    const sum = places.reduce((total: number, each: { amount_sek: number }) => total + each.amount_sek, 0);
    expect(sum).toBe(8e9);
    expect(measures[0].to_municipalities_sek).toBe(4.2e9);
  });
});

test("money is set against each municipality's own need, and each county's by month", async () => {
  const { need_by_municipality, need_by_county, timing } = await shown("eight-billion-2021");
  expect(need_by_municipality).toMatchObject({ base_year: 2019, first_year: 2020, last_year: 2021 });
  const { misplaced_share, municipalities } = need_by_municipality.by_unemployment;
  const sum = (field: string) =>
    municipalities.reduce((total: number, each: Record<string, number>) => total + (each[field] ?? 0), 0);
  expect(municipalities).toHaveLength(290);
  expect(sum("amount_share")).toBeCloseTo(1, 5);
  expect(sum("need_share")).toBeCloseTo(1, 5);
  expect(misplaced_share).toBeGreaterThan(0);
  expect(misplaced_share).toBeLessThan(0.5);
  // All the money comes in 2021: half a year late, and more where most of the need came in 2020.
  const late = municipalities.map(({ delay_years }: { delay_years: number | null }) => delay_years ?? 0.5);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...late)).toBeLessThanOrEqual(1);
  const delays = need_by_county.map((each: { timing: { delay_months: number } }) => each.timing.delay_months);
  expect(Math.min(...delays)).toBeLessThan(timing.delay_months);
  expect(Math.max(...delays)).toBeGreaterThan(timing.delay_months);
}, 30_000);

test("an amount of one's own fills what the source leaves open", async () => {
  const { measures } = await shown("business-2009", "--amount", "vehicle-loans=5e9");
  const loan = measures.find(({ id }: { id: string }) => id === "vehicle-loans");
  // Five years at 3 percent less 5 percent, and 15 percent lost: 0.05.
  expect(loan.cost_sek.middle).toBe(250_000_000);
});

test("a package goes to Excel and back without a change", async () => {
  for (const id of shipped.map((file) => file.replace(".yaml", ""))) {
    const file = join(temporary, `${id}.xlsx`);
    expect((await cli("package", "show", id, "--output", file)).code).toBe(0);
    const [before, after] = [await shown(id), await shown(file)];
    const plain = ({ manifest: _, ...rest }: Record<string, unknown>) => rest;
    expect(plain(after)).toEqual(plain(before));
    expect((await cli("verify", file)).code).toBe(0);
  }
});

test("packages stand side by side with the same money as a grant", async () => {
  const amounts = ["--amount", "export-credits=1e10"];
  const { out } = await cli(
    "package",
    "compare",
    "business-2009",
    ...amounts,
    "--same-money",
    "cost",
    "--format",
    "json",
  );
  const { packages } = JSON.parse(out);
  expect(packages[1].cost_sek).toBe(packages[0].cost_sek);
  const { out: table } = await cli("package", "compare", "spring-2020", "eight-billion-2021", "--lang", "da");
  expect(table).toContain("Udgift for staten");
  const { out: csv } = await cli(
    "package",
    "compare",
    "spring-2020",
    "eight-billion-2021",
    "--format",
    "csv",
  );
  expect(csv.split("\n")[0]).toBe("measure,unit,package_1,package_2");
});

test("every mistake in a file is named with its line, in the reader's language", async () => {
  const file = join(temporary, "wrong.yaml");
  writeFileSync(
    file,
    "title: Fel\nyear: 2020\nmeasures:\n  - id: a\n    name: A\n    kind: grnt\n    reciever: both\n    source: jag\n",
  );
  const { code, error } = await cli("package", "check", file, "--lang", "sv");
  expect(code).toBe(1);
  expect(error.split("\n").filter((line) => line.includes("wrong.yaml"))).toHaveLength(3);
  expect(error).toContain("rad 6");
  expect(error).not.toMatch(/found|expected|Did you/);
});

test("amounts that make no sense are refused, all at once", async () => {
  const { code, error } = await cli(
    "package",
    "show",
    "business-2009",
    "--amount",
    "vehicle-loan=1",
    "--amount",
    "tax-deferral=x",
    "--lang",
    "sv",
  );
  expect(code).toBe(1);
  expect(error).toContain("vehicle-loans");
  expect(error.trim().split("\n")).toHaveLength(2);
  expect(error).not.toMatch(/found|expected|whole kronor/);
});
