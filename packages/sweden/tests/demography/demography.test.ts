import { readFileSync } from "node:fs";
import { exactSum, InputError } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import {
  ageGroups,
  demographicNeed,
  personsByCode,
  personsTogether,
  projectionErrors,
  serviceCosts,
} from "../../src/index.ts";
import { tableFrom } from "../support/tables.ts";

const read = (name: string) =>
  tableFrom(name, readFileSync(new URL(`../../../../data/plain/${name}.csv`, import.meta.url), "utf8"));
const names = ["panel", "population-projections", "reference-costs"];
const tables = new Map(names.map((name) => [name, read(name)]));

describe("the shipped figures", () => {
  const nation = personsTogether(personsByCode(tables, 2021).values());
  const peopleIn = (year: number) => exactSum(nation.find((each) => each.year === year)!.persons);

  test("the ages of the nation add up to the projected totals of Statistics Sweden's projection of 2021", () => {
    const projections = tables.get("population-projections")!;
    const column = (name: string) => projections.numbers.get(name)!;
    for (const horizon of [5, 10]) {
      const totals = [...column("projected_population")].filter(
        (_, row) =>
          column("base_year")[row] === 2021 &&
          column("horizon_years")[row] === horizon &&
          projections.texts.get("age_group")![row] === "total",
      );
      expect(totals).toHaveLength(290);
      expect(Math.abs(peopleIn(2021 + horizon) - exactSum(totals))).toBeLessThan(10);
    }
  });

  test("from 2004 to 2029 the population grows from 9 towards 11 million", () => {
    // 2004 counted: 9.01 million. 2029: between the projections for 2026 and 2031 made in 2021. The 2020 report has
    // 22 percent, from the projection of April 2020; the one of 2021 is lower.
    const need = demographicNeed(tables, { costYear: 2021, projectionFrom: 2021, lastYear: 2029 });
    const in2029 = need.municipal.at(-1)!.inhabitants;
    expect(peopleIn(2004) / 1e6).toBeCloseTo(9.011, 3);
    expect(in2029 / 1e6).toBeCloseTo(10.869, 3);
    expect(in2029 / peopleIn(2004) - 1).toBeCloseTo(0.206, 3);
  });

  test("the need of the base year is the net operating cost of that year", () => {
    const panel = tables.get("panel")!;
    const column = (name: string) => panel.numbers.get(name)!;
    const booked = exactSum(
      [...column("year")].flatMap((year, row) =>
        year === 2022 ? [-column("net_operating_cost_pc")[row]! * column("population")[row]!] : [],
      ),
    );
    const need = demographicNeed(tables, { costYear: 2022, projectionFrom: 2021, lastYear: 2031 });
    expect(need.municipal[0]!.need / booked).toBeCloseTo(1, 12);
    // The aged are the fastest growing and the dearest: elderly care grows most, preschool falls.
    const growth = Object.fromEntries(
      need.municipal
        .at(-1)!
        .services.map(({ service, need: there }, at) => [
          service,
          there / need.municipal[0]!.services[at]!.need,
        ]),
    );
    expect(growth.elderly_care).toBeCloseTo(1.286, 3);
    expect(growth.preschool).toBeCloseTo(0.957, 3);
    expect(need.municipal.at(-1)!.index).toBeCloseTo(1.0621, 4);
    expect(need.regional.at(-1)!.index).toBeCloseTo(1.0829, 4);
  });

  test("a municipality's services add up to its own net operating cost", () => {
    const costs = serviceCosts(tables, 2022, "1860");
    const need = demographicNeed(tables, {
      costYear: 2022,
      projectionFrom: 2021,
      lastYear: 2031,
      code: "1860",
    });
    expect(need.municipal[0]!.need / exactSum(costs.map(({ cost }) => cost))).toBeCloseTo(1, 12);
    expect(need.persons[0]!.persons).toHaveLength(ageGroups.length);
  });

  test("the projection of 2017 had eleven percent too many newborn in 2022, and half a percent too many inhabitants", () => {
    const errors = projectionErrors(tables);
    const error = (baseYear: number, group: string) =>
      errors.find((each) => each.baseYear === baseYear && each.group === group)!.error;
    expect(error(2017, "0")).toBeCloseTo(11.07, 2);
    expect(error(2017, "all")).toBeCloseTo(0.48, 2);
    expect(new Set(errors.map(({ year }) => year))).toEqual(new Set([2021, 2022]));
  });

  test("years without figures are refused, all at once", () => {
    try {
      demographicNeed(tables, { costYear: 2030, projectionFrom: 1999, lastYear: 2031 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).problems.map(({ code }) => code)).toEqual([
        "no_service_costs",
        "no_projection",
      ]);
    }
    const past = { costYear: 2022, projectionFrom: 2021, lastYear: 2040 };
    expect(() => demographicNeed(tables, past)).toThrow(/years from 2000 to 2031|years from \d+ to 2031/);
  });
});
