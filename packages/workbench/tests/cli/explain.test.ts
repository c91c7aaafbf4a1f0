import { describe, expect, test } from "vitest";
import { barkraft } from "./support.ts";

test("a number opens into formula, numbers, law, rounding, parameters and source", async () => {
  const { code, out } = await barkraft("explain income_equalisation_pc --municipality Laxå --depth all");
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe("Income equalisation, Laxå, 2020 = 12,597 SEK per inhabitant ○");
  for (const part of [
    "= difference × (difference > 0 ? grantRate : feeRate)",
    "= 66,298.34 × (66,298.34 > 0 ? 19.00 % : 16.93 %)",
    "rounded to the nearest whole number",
    "Law: SFS 2004:773 3–7 §§; SFS 2004:881 2–4 §§",
    "Parameter income_equalisation.guarantee_level, in force from 2020-01-01 by SFS 2004:773 4 §",
    "the first known source is used: everyMunicipality",
    "tax-base.parquet",
    "The split between the two years has not been checked",
    "opened above",
  ]) {
    expect(out.replace(/\n[│ ]+/g, " ")).toContain(part);
  }
});

test("json is the same tree as data", async () => {
  const { out } = await barkraft("explain total_pc --municipality 1860 --depth 1 --format json");
  const { figure } = JSON.parse(out);
  expect(figure).toMatchObject({ id: "total_pc", value: 18131, unit: "SEK/inhabitant", status: "derived" });
  expect(figure.formula).toBe("income + cost + structural + introduction + regulating");
  expect(figure.inputs.map(({ name }: { name: string }) => name)).toEqual([
    "income",
    "cost",
    "structural",
    "introduction",
    "regulating",
  ]);
  expect(figure.inputs[2].figure.source.file).toBe("published-outcomes.parquet");
});

describe("the place", () => {
  test.each([
    ["mean_tax_capacity", "Sverige"],
    ["income_equalisation_pc --region Örebro", "Region Örebro län"],
    ["region_income_equalisation_pc --municipality Laxå", "Region Örebro län"],
    ["county_income_equalisation_pc --county 18", "Örebro"],
    ["region_income_equalisation_pc --county 18", "Region Örebro län"],
    ["municipal_grant_rate_in_force --municipality Laxå", "Örebro"],
    ["income_equalisation.guarantee_level", "Sverige"],
  ])("of %s is %s", async (words, place) => {
    const { code, out } = await barkraft(`explain ${words} --depth 0`);
    expect([code, out.split("\n")[0]?.includes(`, ${place}, `)]).toEqual([0, true]);
  });
});

test("a label in any language will do", async () => {
  for (const label of ["Inkomstutjämning", "indkomstudligning", "INCOME EQUALISATION"]) {
    const { out } = await barkraft(["explain", label, "--municipality", "Laxå", "--depth", "0"]);
    expect(out).toContain("12,597");
  }
});

test("under a reform the law's value and the figure before stand beside the new ones", async () => {
  const { out } = await barkraft(
    "explain guaranteed_tax_capacity --set income_equalisation.guarantee_level=110% --lang sv",
  );
  expect(out).toContain("(före reformen 267\u202f410,78)");
  expect(out).toContain("gäller från 2020-01-01 enligt reform");
  expect(out).toContain("I stället för lagens värde från 2020-01-01, SFS 2004:773 4 §");
});

test("a replaced step says what stands in its place", async () => {
  const { out } = await barkraft(
    "explain income_equalisation_pc --municipality Danderyd --reform scenarios/one-rate.yaml --depth 0",
  );
  expect(out).toContain("takes the place of the step in law: symmetric");
  expect(out).toContain("= difference × grantRate");
});

test("--list names every number", async () => {
  const { code, out } = await barkraft("explain --list --lang sv");
  expect(code).toBe(0);
  expect(out).toMatch(/^income_equalisation_pc +Inkomstutjämning \(kommun\)$/m);
});

test.each([
  ["explain incom_equalisation_pc --municipality Laxå", "Did you mean income_equalisation_pc"],
  ["explain total_pc", "expected a municipality, because each municipality has its own"],
  ["explain total_pc --region Örebro", "found a region"],
  ["explain total_pc --municipality Laxå --county 18", "A number belongs to one place."],
  ["explain", "--list lists all of them"],
  ["explain total_pc --municipality Laxå --depth deep", "a whole number from 0 to 50"],
])("%s is the user's mistake", async (command, message) => {
  const { code, out, error } = await barkraft(command);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(message);
});
