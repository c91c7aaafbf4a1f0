import { resolveParameter } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { changeBetween, changeMethods } from "../../src/index.ts";
import { shippedGround, withCell } from "../support/grounds.ts";

const [year2020, year2021, year2022] = [2020, 2021, 2022].map(shippedGround) as [
  ReturnType<typeof shippedGround>,
  ReturnType<typeof shippedGround>,
  ReturnType<typeof shippedGround>,
];
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe.each(changeMethods)("%s", (method) => {
  test.each(["1860", "1814", "00"])(
    "%s: the parts add up to the change, item by item and to the krona",
    (code) => {
      const { items, parts, total } = changeBetween(year2020, year2021, code, method);
      expect(sum(parts.map((part) => part.total.amount))).toBe(total.change.amount);
      expect(sum(parts.map((part) => part.total.perInhabitant))).toBeCloseTo(total.change.perInhabitant!, 9);
      for (const { id, from, to, change } of items) {
        if (change.amount === null) continue;
        expect(sum(parts.map((part) => part.items[id]!.amount)), id).toBe(change.amount);
        expect(from.amount! + change.amount, id).toBe(to.amount);
      }
    },
  );
});

test("Laxå's total is the published one of both years, in thousands of kronor", () => {
  const { total, unknown } = changeBetween(year2020, year2021, "1860", "sequential");
  expect(unknown).toEqual([]);
  expect(Math.round(total.from.amount! / 1000)).toBe(103_073);
  expect(Math.round(total.to.amount! / 1000)).toBe(116_051);
});

test("the regulating item's part is its rise times the inhabitants of the later year, which come before it", () => {
  // 2 973.0805 − 1 023.7065 = 1 949.374 kronor for each of the 5 653 inhabitants of 1 November 2020.
  const { parts } = changeBetween(year2020, year2021, "1860", "sequential");
  const part = parts.find(({ id }) => id === "regulating_item.municipal")!;
  expect(part.values).toEqual({ from: 1023.7065, to: 2973.0805, unit: "SEK/inhabitant" });
  expect(part.total.amount).toBe(Math.round(1949.374 * 5653));
  expect(part.items.income_equalisation_pc!.amount).toBe(0);
});

test("where only the tax base differs, the tax base is the whole change and takes the own tax with it", () => {
  const base =
    year2020.inputs.get("tax_base")!.values[year2020.places.levels.municipality!.codes.indexOf("1860")]!;
  const later = { ...withCell(year2020, "tax_base", "1860", base + 1_000_000), year: 2021 };
  // The later year keeps the parameters of the earlier, so that nothing but the tax base moves.
  const same = { ...later, reform: reformTo2020() };
  const { parts, total } = changeBetween({ ...year2020, reform: reformTo2020() }, same, "1860", "sequential");
  const taxBase = parts.find(({ cause }) => cause === "tax base")!;
  expect(taxBase.total).toEqual(total.change);
  // A million of tax base at 22.18 percent and 6.0896 percent growth.
  expect(taxBase.items.own_tax_revenue!.amount).toBe(Math.round(1_000_000 * 1.028 * 1.032 * 0.2218));
});

function reformTo2020() {
  const { scheme, places } = year2020;
  return {
    parameters: new Map(
      scheme.declaration.parameters.map((parameter) => [
        parameter.id,
        resolveParameter(parameter, 2020, places),
      ]),
    ),
    replacedBy: new Map<number, number>(),
    affected: [],
  };
}

test("over all orders, each cause is one part", () => {
  const forth = changeBetween(year2021, year2022, "1814", "shapley");
  expect(forth.parts.map(({ cause }) => cause)).toContain("population");
  expect(new Set(forth.parts.map(({ cause }) => cause)).size).toBe(forth.parts.length);
});

test("a later year first is refused", () => {
  expect(() => changeBetween(year2021, year2020, "1860", "sequential")).toThrow(
    /an earlier year and then a later one/,
  );
});

test("a code that does not exist is refused", () => {
  expect(() => changeBetween(year2020, year2021, "9999", "sequential")).toThrow(/9999/);
});
