import { Evaluation, type InputColumn } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { inputsOf, placesOf, reconcile, reconciledTotals, sweden } from "../../src/index.ts";
import { shippedTables, tableFrom } from "../support/tables.ts";

const tables = shippedTables();
const places = placesOf(tables.get("municipalities")!);
const inputs = inputsOf(tables, places, 2020);
const evaluation = Evaluation.of(sweden, 2020, places, inputs);
const { codes } = places.levels.municipality!;

describe("Laxå 2020", () => {
  const grants = reconcile(evaluation, "grants", "1860");
  const tax = reconcile(evaluation, "tax", "1860");
  const amountOf = (id: string, parts = grants.parts) => parts.find((part) => part.id === id)!.amount!;

  test("the equalisation's items add up to the published total of 103 073 thousand kronor", () => {
    const items = [
      "income_equalisation_pc",
      "cost_equalisation_pc",
      "structural_grant_pc",
      "introduction_grant_pc",
      "regulating_item_unrounded_pc",
    ];
    const sum = items.reduce((total, id) => total + amountOf(id), 0);
    expect(Math.round(sum / 1000)).toBe(103073);
  });

  test("the booked total is the amount per inhabitant times the inhabitants on 31 December", () => {
    // 23 617.8654 kronor per inhabitant and 5 659 inhabitants
    expect(grants.booked! / 1000).toBeCloseTo(133653, 0);
  });

  test("the support outside the equalisation is 70 percent of 29 486 million, by inhabitants, and assumed", () => {
    // 29 486 000 000 × 0.70 ÷ 10 319 487 × 5 685
    expect(amountOf("support_outside_equalisation")).toBeCloseTo(11370675.4, 0);
    expect(grants.parts.find(({ id }) => id === "support_outside_equalisation")!.status).toBe("assumed");
    expect(grants.status).toBe("assumed");
  });

  test("the property fee is not known, so it is in the rest and named", () => {
    expect(grants.unknownParts).toEqual(["property_fee"]);
    // Everything but the disability equalisation, which is estimated: 133 653 − 114 444 thousand kronor
    expect((grants.rest! + amountOf("disability_equalisation_pc")) / 1000).toBeCloseTo(133653 - 114444, 0);
  });

  test("the tax is the preliminary one less 552 kronor for each inhabitant in the final settlement", () => {
    expect(evaluation.value("final_settlement_pc", "00")).toBeCloseTo(-552.198, 3);
    expect(amountOf("final_settlement_payment", tax.parts)).toBeCloseTo(-552.198 * 5685, -1);
    expect(tax.restPerInhabitant).toBeCloseTo(-408, 0);
    expect(tax.unknownParts).toEqual([]);
  });
});

test("computed and rest are what was booked, of every municipality", () => {
  for (const code of codes) {
    for (const total of reconciledTotals) {
      const { parts, computed, booked, rest } = reconcile(evaluation, total, code);
      const known = parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      expect(computed).toBeCloseTo(known, 3);
      expect(computed + rest!).toBeCloseTo(booked!, 3);
    }
  }
});

test("the settlement moves every municipality alike, and over the country it is final less preliminary tax", () => {
  const sum = (id: string) => evaluation.column(id).reduce((total, value) => total + value, 0);
  const perInhabitant = codes.map(
    (code) =>
      evaluation.value("final_settlement_payment", code)! / evaluation.value("population_1_november", code)!,
  );
  for (const each of perInhabitant) expect(each).toBeCloseTo(perInhabitant[0]!, 6);
  const national = evaluation.value("national_population_1_november", "00")! * perInhabitant[0]!;
  expect(national / (sum("final_tax_revenue") - sum("own_tax_revenue"))).toBeCloseTo(1, 9);
});

test("the settlement is unknown as long as one municipality's final tax base is", () => {
  const known = inputs.get("final_tax_base")!;
  const values = known.values.slice();
  values[0] = Number.NaN;
  const lacking: InputColumn = { ...known, values };
  const without = Evaluation.of(sweden, 2020, places, new Map(inputs).set("final_tax_base", lacking));
  expect(without.value("final_settlement_pc", "00")).toBeNull();
  expect(reconcile(without, "tax", "1860").unknownParts).toEqual(["final_settlement_payment"]);
});

test("tax bases of two years later are not at hand for 2021, so its settlement is unknown", () => {
  const year = Evaluation.of(sweden, 2021, places, inputsOf(tables, places, 2021));
  expect(year.value("final_settlement_pc", "00")).toBeNull();
});

test("a supplied property fee is last year's amount and the change in what was decided", () => {
  const csv = "code,year,decided_fees_sek,property_fee_sek\n1860,2018,9000000,\n1860,2019,9400000,10500000\n";
  const supplied = shippedTables({ "property-fee": tableFrom("property-fee", csv) });
  const year = Evaluation.of(sweden, 2020, places, inputsOf(supplied, places, 2020));
  // 10 500 000 + (9 400 000 − 9 000 000)
  expect(year.value("property_fee", "1860")).toBe(10900000);
  expect(year.status("property_fee", "1860")).toBe("derived");
  expect(reconcile(year, "grants", "1860").unknownParts).toEqual([]);
});
