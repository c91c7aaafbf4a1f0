import { describe, expect, test } from "vitest";
import { evaluateMadeUp } from "../support/made-up-country.ts";

const municipalities = ["Storstad", "Mellanby"];
const inputs = {
  population_31_december_two_years_before: [30000, 10000],
  population_1_5_two_years_before: [2000, 500],
  population_6_12_two_years_before: [2500, 1000],
  preschool_reference_cost_pc: [7200, 6800],
  after_school_care_reference_cost_pc: [1600, 1800],
  compulsory_school_reference_cost_pc: [12000, 14000],
  upper_secondary_school_reference_cost_pc: [4000, 4400],
};

const nationalCosts = (year: number) => {
  const evaluation = evaluateMadeUp({ year, municipalities, inputs });
  return (id: string) => evaluation.value(id, "00");
};

describe("the national cost that the age allowances share out", () => {
  test("is what the appendix of the year prints, with other pedagogical care by child", () => {
    const of = nationalCosts(2026);
    expect(of("preschool_1_5_national_pc")).toBeCloseTo(7814 + (83 * 2500) / 6000, 9);
    expect(of("preschool_6_12_national_pc")).toBeCloseTo(1789 + (83 * 3500) / 6000, 9);
    expect(of("compulsory_school_6_national_pc")).toBe(838);
    expect(of("compulsory_school_7_15_national_pc")).toBe(13702);
    expect(of("upper_secondary_school_national_pc")).toBe(4843);
    expect(of("adult_education_national_pc")).toBe(141 + 300 + 286);
  });

  test("is the mean of the reference costs over the inhabitants in a year whose appendix is not at hand", () => {
    const of = nationalCosts(2022);
    expect(of("preschool_1_5_national_pc")).toBe(7100);
    expect(of("preschool_6_12_national_pc")).toBe(1650);
    expect(of("compulsory_school_national_pc")).toBeCloseTo(12500, 9);
    // Preschool class had 5.937 percent of the printed cost of 2021 and 5.763 percent of that of 2026.
    expect(of("compulsory_school_6_national_pc")).toBeCloseTo(12500 * 0.05902, 6);
    expect(of("upper_secondary_school_national_pc")).toBe(4100);
    // A fifth of the way from 134, 287 and 263 to 141, 300 and 286.
    expect(of("adult_education_national_pc")).toBeCloseTo(692.6, 9);
  });

  test("is unknown where neither is known", () => {
    const evaluation = evaluateMadeUp({
      year: 2022,
      municipalities,
      inputs: { ...inputs, preschool_reference_cost_pc: [7200, Number.NaN] },
    });
    expect(evaluation.value("preschool_1_5_national_pc", "00")).toBeNull();
    expect(evaluation.value("preschool_allowance_1_5_pc", "0101")).toBeNull();
  });
});
