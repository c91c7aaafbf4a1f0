import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { similarityVariableIds, similarMunicipalities } from "../../src/index.ts";
import { analysisTables, shippedAnalysisTables } from "../support/analysis-tables.ts";

const { tables, places, municipalities } = shippedAnalysisTables();
const similar = (question: Parameters<typeof similarMunicipalities>[3]) =>
  similarMunicipalities(tables, places, municipalities, question);

test("three municipalities by hand: population and group only", () => {
  const small = analysisTables({
    municipalities:
      "code,name,county_code,county,region,skr_group_2017,skr_group_name_sv,land_area_km2\n" +
      "0001,One,01,A,A,B5,x,10\n0002,Two,01,A,A,B3,x,10\n0003,Three,01,A,A,C1,x,10\n",
    panel:
      "code,year,population,population_0,population_1_5,population_6_15,population_16_19,population_20_64,population_65_79,population_80_plus,tax_capacity_pc\n" +
      "0001,2022,1000,0,0,200,0,600,100,100,1\n0002,2022,2000,0,0,400,0,1200,200,200,1\n0003,2022,4000,0,0,800,0,2400,400,400,1\n",
    "reference-costs": "code,year,area,net_cost_pc,reference_cost_pc\n",
  });
  const found = similarMunicipalities(small.tables, small.places, small.municipalities, {
    code: "0001",
    count: 9,
    weights: { density: 0 },
  });
  // ln 1000, ln 2000, ln 4000: mean ln 2000, standard deviation ln 2 × √(2/3). One step is √1.5 deviations, two are √6.
  expect(found.nearest.map(({ name }) => name)).toEqual(["Two", "Three"]);
  expect(found.nearest[0]!.traits.population!.contribution).toBeCloseTo(1.5, 10);
  expect(found.nearest[1]!.traits.population!.contribution).toBeCloseTo(6, 10);
  // The same letter costs half of the group's weight, another letter all of it. Nothing else differs.
  expect(found.nearest[0]!.traits.group!.contribution).toBe(0.5);
  expect(found.nearest[1]!.traits.group!.contribution).toBe(1);
  expect(found.nearest[1]!.distance).toBeCloseTo(Math.sqrt(7), 10);
});

test("Laxå's likes are small industrial municipalities of its own group", () => {
  const { nearest, year, self } = similar({ code: "1860", count: 5 });
  expect(year).toBe(2022);
  expect(self).toMatchObject({ name: "Laxå", distance: 0 });
  expect(nearest.map(({ group }) => group[0])).toEqual(["B", "B", "B", "B", "B"]);
  for (const { traits } of nearest) expect(traits.population!.value).toBeLessThan(15_000);
});

const codes = places.levels.municipality!.codes;

test("the traits' contributions make up the squared distance, and the distance is the same from both ends", () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...similarityVariableIds), (code, doubled) => {
      const weights = { [doubled]: 2 };
      const all = similar({ code, count: 289, weights });
      expect(all.nearest).toHaveLength(289);
      for (const { distance, traits } of all.nearest) {
        const sum = Object.values(traits).reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(distance ** 2, 9);
      }
      const { code: other, distance } = all.nearest[17]!;
      const back = similar({ code: other, count: 289, weights }).nearest.find((each) => each.code === code);
      expect(back!.distance).toBeCloseTo(distance, 10);
      const order = all.nearest.map((each) => each.distance);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 15 },
  );
});

test("a trait without weight is neither shown nor counted", () => {
  const { variables, nearest } = similar({ code: "0180", count: 1, weights: { group: 0, population: 0 } });
  expect(variables.map(({ id }) => id)).not.toContain("group");
  expect(Object.keys(nearest[0]!.traits)).not.toContain("population");
});

describe("refused", () => {
  test.each([
    [{ code: "1860", count: 5, year: 1990 }, "a year with figures, from 1998 to 2022"],
    [{ code: "1860", count: 5, weights: { populaton: 1 } }, "Did you mean population"],
    [{ code: "1860", count: 5, weights: { population: -1 } }, "a number from 0 to 1000"],
    [
      { code: "1860", count: 5, weights: Object.fromEntries(similarityVariableIds.map((id) => [id, 0])) },
      "at least one trait",
    ],
    [{ code: "0330", count: 5, year: 2000 }, "no figures for Knivsta in 2000"],
  ])("%j", (question, message) => {
    expect(() => similar(question)).toThrow(message);
  });
});
