import { Evaluation, leastSquares, type Table } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { places, shippedGround } from "../support/grounds.ts";
import { shippedTables } from "../support/tables.ts";

// DEVIATIONS.yaml says under common costs that the reference costs from 2019 on seem to hold the supplement for
// administration already. These are the numbers behind it.

const tables = shippedTables();
const { scheme, inputs } = shippedGround(2021);
const law = Evaluation.of(scheme, 2021, places, inputs);
const price2021 = law.value("price_index_from_2016", "00")!;
const areas = [
  "preschool",
  "after_school_care",
  "compulsory_school",
  "upper_secondary_school",
  "individual_and_family_care",
  "elderly_care",
];
/** KPIF from 2016, förordning (2004:881), appendix of 2026. */
const prices: Readonly<Record<number, number>> = {
  2016: 1,
  2017: 1.02,
  2018: 1.04142,
  2019: 1.05912,
  2020: 1.06442,
  2021: 1.08997,
  2022: 1.17389,
};
const ages = ["0", "1_5", "6_15", "16_19", "65_79", "80_plus"];
const others = [
  "foreign_born_pct",
  "urban_share_pct",
  "unemployment_18_64_pct",
  "social_assistance_recipients_pct",
  "median_earned_income_sek",
];

function cells(table: Table, column: string, year: number, where?: string): ReadonlyMap<string, number> {
  const codes = table.texts.get("code")!;
  const rows = [...codes.keys()].filter(
    (row) => table.numbers.get("year")![row] === year && (!where || table.texts.get("area")![row] === where),
  );
  return new Map(rows.map((row) => [codes[row]!, table.numbers.get(column)![row]!]));
}

interface Observation {
  readonly population: number;
  readonly density: number;
  readonly row: readonly number[];
  readonly cost: number;
}

function observations(year: number): Observation[] {
  const panel = tables.get("panel")!;
  const of = (column: string) => cells(panel, column, year);
  const population = of("population");
  const inAges = ages.map((age) => of(`population_${age}`));
  const inOthers = others.map(of);
  const costs = areas.map((area) => cells(tables.get("reference-costs")!, "reference_cost_pc", year, area));
  const municipalities = tables.get("municipalities")!;
  return municipalities.texts
    .get("code")!
    .map((code, at): Observation => {
      const people = population.get(code)!;
      const density = people / municipalities.numbers.get("land_area_km2")![at]!;
      const supplement = law.value("common_costs_administration_pc", code)! / price2021;
      return {
        population: people,
        density,
        row: [
          1,
          supplement * prices[year]!,
          ...inAges.map((age) => age.get(code)! / people),
          ...inOthers.map((other) => other.get(code)!),
          Math.log(people),
          Math.log(people) ** 2,
          ...[1, 2, 3].map((power) => Math.log(density) ** power),
        ],
        cost: costs.reduce((sum, area) => sum + (area.get(code) ?? Number.NaN), 0),
      };
    })
    .filter(({ row, cost }) => Number.isFinite(cost) && row.every(Number.isFinite));
}

/** Kronor of the six reference costs for each krona of the supplement, at equal age, density and social conditions. */
function perKrona(year: number, counted: (each: Observation) => boolean) {
  const found = observations(year).filter(counted);
  const columns = found[0]!.row.map((_, column) => Float64Array.from(found, ({ row }) => row[column]!));
  const fit = leastSquares(
    columns,
    Float64Array.from(found, ({ cost }) => cost),
    new Float64Array(found.length).fill(1),
  );
  if ("dependent" in fit) throw new Error(`column ${fit.dependent} follows from those before it`);
  return { kronor: fit.coefficients[1]!, error: fit.standardErrors[1]! };
}

describe.each([
  { which: "all municipalities", counted: () => true, before: [0.6, 0.85], after: [1.1, 1.5] },
  {
    which: "small and sparse municipalities",
    counted: ({ population, density }: Observation) => population < 25_000 && density < 30,
    before: [0.1, 0.5],
    after: [0.7, 1.2],
  },
])("a krona of the supplement for administration goes, among $which, with", ({ counted, before, after }) => {
  test.each([2016, 2017, 2018])("less than a krona of reference cost by the older model, %i", (year) => {
    const { kronor, error } = perKrona(year, counted);
    expect(kronor).toBeGreaterThan(before[0]!);
    expect(kronor).toBeLessThan(before[1]!);
    expect(error).toBeLessThan(0.22);
  });

  test.each([2019, 2020, 2021, 2022])("about a krona by the model of 2020, %i", (year) => {
    const { kronor, error } = perKrona(year, counted);
    expect(kronor).toBeGreaterThan(after[0]!);
    expect(kronor).toBeLessThan(after[1]!);
    expect(error).toBeLessThan(0.22);
  });
});
