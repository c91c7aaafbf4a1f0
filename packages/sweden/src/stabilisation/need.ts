import type { Places, Table } from "@barkraft/core";
import { panelColumn } from "./panel-column.ts";

/** Services whose cost follows an age group, and the group; what is left follows all inhabitants. */
const services = [
  { costs: ["net_cost_education_pc"], less: [], ages: ["1_5", "6_15", "16_19"] },
  {
    costs: ["net_cost_elderly_and_disability_pc"],
    less: ["net_cost_disability_lss_pc"],
    ages: ["80_plus"],
  },
] as const;

/** How many years ahead the projections reach that every year has. */
const projected = 5;

/**
 * How much more the same services cost for the people that the projection of the year expects, share of the year's net
 * cost, for each year ahead. Education follows those aged 1–19, elderly care (with care of disabled people outside the
 * act of 1993) those of 80 and over, everything else all inhabitants; the projection five years ahead is reached in
 * equal steps. NaN where the projection is unknown.
 */
export function projectedNeed(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  year: number,
  years: number,
): Float64Array[] {
  const panel = tables.get("panel")!;
  const read = (column: string) => panelColumn(panel, column, places, year);
  const sumOf = (columns: readonly string[]) => added(columns.map(read));
  const expected = (age: string) => projection(tables.get("population-projections")!, places, year, age);
  const growthIn = (ages: readonly string[]) => {
    const now = sumOf(ages.map((age) => `population_${age}`));
    const then = added(ages.map(expected));
    return now.map((people, place) => then[place]! / people - 1);
  };
  const all = read("net_operating_cost_pc").map((cost) => -cost);
  const everyone = expected("total").map((people, place) => people / read("population")[place]! - 1);
  const parts = services.map(({ costs, less, ages }) => {
    const minus = less.length === 0 ? all.map(() => 0) : sumOf(less);
    return { cost: sumOf(costs).map((cost, place) => cost - minus[place]!), growth: growthIn(ages) };
  });
  const after = all.map((cost, place) => {
    const known = parts.reduce((sum, part) => sum + part.cost[place]! * part.growth[place]!, 0);
    const rest = parts.reduce((left, part) => left - part.cost[place]!, cost);
    return (known + rest * everyone[place]!) / cost;
  });
  return Array.from({ length: years }, (_, ahead) =>
    after.map((growth) => (growth * (ahead + 1)) / projected),
  );
}

function projection(table: Table, places: Places, year: number, age: string): Float64Array {
  const { numbers, texts } = table;
  const [people, base, horizon] = ["projected_population", "base_year", "horizon_years"].map(
    (name) => numbers.get(name)!,
  );
  const [codes, ages] = ["code", "age_group"].map((name) => texts.get(name)!);
  const found = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    if (base![row] === year && horizon![row] === projected && ages![row] === age) {
      found.set(codes![row]!, people![row]!);
    }
  }
  return Float64Array.from(places.levels.municipality!.codes, (code) => found.get(code) ?? Number.NaN);
}

function added(columns: readonly Float64Array[]): Float64Array {
  return columns.reduce((sum, column) => sum.map((value, place) => value + column[place]!));
}
