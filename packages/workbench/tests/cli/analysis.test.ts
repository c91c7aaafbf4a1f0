import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft, rowsOf } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "analysis-"));
afterAll(() => rmSync(folder, { recursive: true }));

const need =
  "need --cost net_cost_individual_and_family_care_pc --by unemployment_18_64_pct,foreign_born_pct";

describe("every analysis in every language", () => {
  test.each([
    [
      "similar Laxå --count 3",
      "Kommuner som liknar Laxå",
      "Kommuner, der ligner Laxå",
      "Municipalities like Laxå",
    ],
    [need, "Behovsmodell för", "Behovsmodel for", "Need model of"],
    [
      "inhabitant Laxå --age 8",
      "En invånare till i Laxå",
      "Én indbygger mere i Laxå",
      "One more inhabitant of Laxå",
    ],
    [
      "change Laxå --from 2020 --to 2021",
      "Från 2020 till 2021: Laxå",
      "Fra 2020 til 2021: Laxå",
      "From 2020 to 2021: Laxå",
    ],
  ])("%s", async (command, swedish, danish, english) => {
    for (const [language, title] of [
      ["sv", swedish],
      ["da", danish],
      ["en", english],
    ] as const) {
      const { code, out, error } = await barkraft(`${command} --lang ${language}`);
      expect([code, error]).toEqual([0, ""]);
      expect(out.split("\n")[0]).toContain(title);
      expect(out).toContain("se-0.");
      // A unit, a mark of how certain, and no key of the catalogue left as it is.
      expect(out).toMatch(/[●○≈△]/);
      expect(out).not.toMatch(/cli\.\w+|undefined|NaN/);
    }
  });
});

describe("similar", () => {
  test("csv holds the municipality itself first and what each trait adds to the squared distance", async () => {
    const { out } = await barkraft("similar 1860 --count 4 --by population,tax_capacity --format csv");
    const rows = rowsOf(out);
    expect(Object.keys(rows[0]!)).toEqual([
      "code",
      "name",
      "group",
      "distance",
      "population",
      "tax_capacity",
      "population_contribution",
      "tax_capacity_contribution",
    ]);
    expect(rows.map(({ code }) => code)[0]).toBe("1860");
    for (const row of rows) {
      const sum = Number(row.population_contribution) + Number(row.tax_capacity_contribution);
      expect(Math.sqrt(sum)).toBeCloseTo(Number(row.distance), 4);
    }
  });
});

describe("need", () => {
  test("csv has a row for each municipality, and its equalisation sums to the remainder that is told", async () => {
    const [csv, json] = await Promise.all([
      barkraft(`${need} --format csv`),
      barkraft(`${need} --format json`),
    ]);
    const rows = rowsOf(csv.out);
    expect(rows).toHaveLength(290);
    const model = JSON.parse(json.out);
    const sum = rows.reduce((total, row) => total + Number(row.equalisation_pc) * Number(row.inhabitants), 0);
    expect(sum).toBe(model.remainder_sek);
    expect(model.explained).toBeCloseTo(0.4465, 4);
    expect(model.drivers.map(({ id }: { id: string }) => id)).toEqual([
      "constant",
      "unemployment_18_64_pct",
      "foreign_born_pct",
    ]);
  });

  test("a table of one's own gives a column of any name", async () => {
    const file = join(folder, "beds.csv");
    const { out: csv } = await barkraft(`${need} --format csv`);
    const lines = rowsOf(csv).map(({ code, net_cost_pc }) => `${code},${2 * Number(net_cost_pc)}`);
    writeFileSync(file, `code,twice_the_cost\n${lines.join("\n")}\n`);
    const { code, out } = await barkraft(
      `need --cost net_cost_individual_and_family_care_pc --by twice_the_cost --columns ${file} --format json`,
    );
    expect(code).toBe(0);
    const model = JSON.parse(out);
    expect(model.explained).toBeCloseTo(1, 10);
    expect(model.drivers[1].weight).toBeCloseTo(0.5, 8);
    expect(model.drivers[1].sources).toMatchObject([{ kind: "user" }]);
  });

  test("--list names every cost and column", async () => {
    const { code, out } = await barkraft("need --list");
    expect(code).toBe(0);
    expect(out).toContain("net_cost_individual_and_family_care_pc");
    expect(out).toContain("urban_share_pct");
  });

  test("a warning when the drivers say nearly the same thing", async () => {
    const { out } = await barkraft(`${need},median_earned_income_sek`);
    expect(out).toContain("Warning: the condition number is 50.");
  });
});

describe("inhabitant", () => {
  test("a child of eight, and the same in csv and json", async () => {
    const csv = await barkraft("inhabitant Laxå --age 8 --year 2020 --format csv");
    const json = await barkraft("inhabitant Laxå --age 8 --year 2020 --format json");
    const rows = rowsOf(csv.out);
    const { items, change_sek, person } = JSON.parse(json.out);
    expect(person).toMatchObject({ age: 8, tax_base_sek: 0, tax_base_from: "age" });
    const income = rows.find(({ item }) => item === "income_equalisation_pc")!;
    expect(Number(income.first_year_sek)).toBeCloseTo(50_780, -1);
    expect(items).toHaveLength(rows.length);
    const sum = rows.reduce((total, { before_rounding_sek }) => total + Number(before_rounding_sek), 0);
    expect(sum).toBeCloseTo(change_sek, 1);
  });

  test("a background without figures is said to change nothing", async () => {
    const [without, counted] = [
      await barkraft("inhabitant Laxå --age 70 --tax-base 0 --format json"),
      await barkraft(
        "inhabitant Laxå --age 70 --tax-base 0 --counted-in born_outside_nordic_65_plus --format json",
      ),
    ];
    expect(JSON.parse(counted.out).change_sek).toBe(JSON.parse(without.out).change_sek);
    expect(counted.error).toContain("no figure is held for the municipality: born_outside_nordic_65_plus.");
    expect(without.error).not.toContain("no figure is held for the municipality:");
  });

  test("under a guarantee of 100 percent a child brings less", async () => {
    const changeUnder = async (setting: string) => {
      const { out } = await barkraft(`inhabitant Laxå --age 8 ${setting} --format json`);
      const { items } = JSON.parse(out) as { items: { item: string; before_rounding_sek: number }[] };
      return items.find(({ item }) => item === "income_equalisation_pc")!.before_rounding_sek;
    };
    const [bare, reformed] = [
      await changeUnder(""),
      await changeUnder("--set income_equalisation.guarantee_level=100%"),
    ];
    // The amount is the rate times the guarantee, and so falls as the guarantee does.
    expect(reformed / bare).toBeCloseTo(1 / 1.15, 3);
  });
});

describe("change", () => {
  test.each(["change Laxå", "change --nation", "change Laxå --method shapley"])(
    "%s: the parts in csv add up to the change in json, to the krona",
    async (command) => {
      const csv = await barkraft(`${command} --from 2020 --to 2021 --format csv`);
      const json = await barkraft(`${command} --from 2020 --to 2021 --format json`);
      const sum = rowsOf(csv.out).reduce((total, { change_sek }) => total + Number(change_sek), 0);
      expect(sum).toBe(JSON.parse(json.out).total.change.sek);
    },
  );
});

test("an Excel file has a sheet for each table, one about the figures and the manifest", async () => {
  const { readXlsx } = await import("hucre/xlsx");
  const { code, bytes } = await barkraft("change Laxå --from 2020 --to 2021 --format xlsx");
  expect(code).toBe(0);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Causes", "Items", "About", "Manifest"]);
});

test.each([
  ["similar", "missing required argument"],
  ["similar Laxo", "Did you mean Laxå"],
  ["similar Laxå --by populaton", "Did you mean population"],
  ["similar Laxå --by ,", "at least one trait"],
  ["similar Laxå --weights population", "NAME=NUMBER with commas between"],
  ["similar Laxå --weights age=2", "one of population, density"],
  ["similar Laxå --count 0", "a whole number from 1 to 400"],
  ["similar Laxå --year 1985", "a year with figures, from 1998 to 2022"],
  ["need", "a net cost and its cost drivers"],
  ["need --cost preschol --by density", "Did you mean preschool"],
  [`${need} --weighting heavy`, "one of population, equal"],
  [`${need} --weights unemployment_18_64_pct=1`, "a weight for each cost driver"],
  [`${need} --columns nowhere.csv`, "Check the path given to --columns."],
  [`${need} --year 1985`, "a year with figures"],
  ["inhabitant Laxå", "an age in whole years"],
  ["inhabitant Laxå --age old", "a whole number from 0 to 120"],
  ["inhabitant Laxå --age 8 --tax-base lots", "an amount in kronor, or mean"],
  ["inhabitant Laxå --age 8 --tax-base -5", "an amount in SEK a year"],
  ["inhabitant Laxå --age 8 --counted-in unicorns", "an input that counts people by more than age"],
  ["inhabitant Laxå --age 8 --year 2019", "expected a year from 2020 to 2026"],
  ["change", "neither a municipality nor --nation"],
  ["change Laxå --nation", "--nation together with a municipality"],
  ["change Laxå --from 2021 --to 2020", "an earlier year and then a later one"],
  ["change Laxå --from 2021 --to 2021", "an earlier year and then a later one"],
  ["change Laxå --from 2019 --to 2020", "expected a year from 2020 to 2026"],
  ["change Laxå --from 2022 --to 2023", "tax-base.csv"],
  ["change Laxå --method magic", "one of sequential, shapley"],
])("%s: one clear sentence, exit code 1, nothing on standard output", async (command, message) => {
  const { code, out, error } = await barkraft(command);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(message);
});

test("everything wrong in a table of one's own is told at once", async () => {
  const file = join(folder, "wrong.csv");
  writeFileSync(file, "code,beds\n0114,many\n9999,3\n0115,4\n0115,5\n");
  const { code, error } = await barkraft(`need --cost preschool --by beds --columns ${file}`);
  expect(code).toBe(1);
  expect(error.trimEnd().split("\n")).toHaveLength(3);
});
