import type { InputColumn } from "@barkraft/core";
import { expect, test } from "vitest";
import { marginalInhabitant, type Person, type YearGround } from "../../src/index.ts";
import { shippedGround } from "../support/grounds.ts";

/** The shipped figures with made-up ones for compulsory school, so that its formula can be followed. */
function groundWithSchool(): YearGround {
  const ground = shippedGround(2021);
  const column = (id: string) => ground.inputs.get(id)!;
  const filled = (id: string, value: (place: number) => number): readonly [string, InputColumn] => [
    id,
    { ...column(id), values: column(id).values.map((_, place) => value(place)), statusAt: () => "assumed" },
  ];
  const children = column("population_6_15_two_years_before").values;
  const inputs = new Map([
    ...ground.inputs,
    filled("population_6_two_years_before", (place) => Math.round(children[place]! / 10)),
    filled(
      "population_7_15_two_years_before",
      (place) => children[place]! - Math.round(children[place]! / 10),
    ),
    filled("children_7_15_foreign_background", (place) => Math.round(children[place]! / 5)),
    filled("compulsory_school_sparsity_index", () => 1),
    filled("compulsory_school_wage_index", () => 100),
    filled("compulsory_school_teacher_monthly_pay", () => 35_000),
    filled("compulsory_school_language_teachers", () => 3000),
    filled("compulsory_school_language_pupils", () => 150_000),
  ]);
  return { ...ground, inputs };
}

const ground = groundWithSchool();
const school = "compulsory_school_standard_cost_pc";

/** What a person adds to the municipality's standard cost of compulsory school in kronor, for Örebro. */
function added(person: Person): number {
  const { standardCosts, inhabitants } = marginalInhabitant(ground, "1880", person);
  const { before, after, basis } = standardCosts.find(({ id }) => id === school)!;
  expect(basis).toBe("formula");
  return after! * (inhabitants + 1) - before! * inhabitants;
}

test("a child of eight brings the national cost of a child in compulsory school, by the formula", () => {
  // 7 a §: the national standard cost over the national share of children aged 7–15 is some 100 000 kronor a child;
  // an adult brings nothing of it but the inhabitants that the deductions are shared by.
  const [child, adult] = [added({ age: 8, taxBase: 0 }), added({ age: 40, taxBase: 0 })];
  expect(child).toBeGreaterThan(90_000);
  expect(child).toBeLessThan(130_000);
  expect(Math.abs(adult)).toBeLessThan(1000);
});

test("counted among the children of foreign background, the child brings the language teaching too", () => {
  // 7 b §: 35 000 × 1.4453 × 12 × 3 000 / 150 000 = 12 141 kronor, in prices 1.003 × 1.012 later.
  const child = { age: 8, taxBase: 0 };
  const more = added({ ...child, countedIn: ["children_7_15_foreign_background"] }) - added(child);
  // Örebro, with 1.5 percent of the inhabitants, pays as much of it back through the deduction.
  expect(more / (12_140.52 * 1.003 * 1.012)).toBeCloseTo(0.99, 2);
});

test("the school's money arrives in the second year", () => {
  const { items } = marginalInhabitant(ground, "1880", { age: 8, taxBase: 0 });
  const { changes } = marginalInhabitant(ground, "1880", { age: 40, taxBase: 0 }).items.find(
    ({ id }) => id === "cost_equalisation_pc",
  )!;
  const child = items.find(({ id }) => id === "cost_equalisation_pc")!;
  expect(child.basis).toBe("partly by formula");
  const more = child.changes.map((change, at) => change.beforeRounding! - changes[at]!.beforeRounding!);
  expect(more[0]).toBeCloseTo(0, 6);
  expect(more[1]).toBeGreaterThan(90_000);
});
