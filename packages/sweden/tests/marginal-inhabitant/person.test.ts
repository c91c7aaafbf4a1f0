import { describe, expect, test } from "vitest";
import { sweden } from "../../src/index.ts";
import { additionsOf, backgroundInputs } from "../../src/marginal-inhabitant/person.ts";

const countedAt = (age: number, countedIn: readonly string[] = []) =>
  new Map(additionsOf(sweden, { age, taxBase: 1000, countedIn }).map((each) => [each.input, each]));

describe("a person is counted", () => {
  test("among the inhabitants of 1 November, 31 December and three years before, each with its year", () => {
    const counted = countedAt(40);
    expect(counted.get("population_1_november_published")).toMatchObject({
      stage: "population on 1 November",
      amount: 1,
    });
    expect(counted.get("population_31_december_two_years_before")).toMatchObject({
      stage: "population on 31 December",
    });
    expect(counted.get("population_31_december_three_years_before")).toMatchObject({
      stage: "cells and incomes",
    });
  });

  test("with the income in the tax base, in kronor", () => {
    expect(countedAt(40).get("tax_base")).toMatchObject({ stage: "cells and incomes", amount: 1000 });
  });

  test.each([
    [3, "population_1_5_two_years_before", "population_6_15_two_years_before"],
    [8, "population_6_15_two_years_before", "population_1_5_two_years_before"],
    [40, "population_20_64_two_years_before", "population_6_15_two_years_before"],
  ])("at %i in %s and not in %s", (age, inside, outside) => {
    const counted = countedAt(age);
    expect(counted.has(inside)).toBe(true);
    expect(counted.has(outside)).toBe(false);
  });

  test("not in the counts of long ago that growth is measured from", () => {
    const counted = countedAt(8);
    expect(counted.has("population_6_15_seven_years_before")).toBe(false);
    expect(counted.has("population_31_december_twelve_years_before")).toBe(false);
  });

  test("by background only where it is named", () => {
    const [background] = backgroundInputs(sweden);
    expect(countedAt(40).has(background!.id)).toBe(false);
    expect(countedAt(40, [background!.id]).get(background!.id)).toMatchObject({ amount: 1 });
  });
});
