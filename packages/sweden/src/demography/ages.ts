import type { Table } from "@barkraft/core";
import type { DatedPersons } from "@barkraft/finance";

/** The age groups that the accounts' table counts the inhabitants in. */
export const ageGroups = ["0", "1_5", "6_15", "16_19", "20_64", "65_79", "80_plus"] as const;

export type AgeGroup = (typeof ageGroups)[number];

/** The columns and tables that the demography reads. */
export const demographyColumns: Readonly<Record<string, readonly string[]>> = {
  panel: ["code", "year", "population", ...ageGroups.map((group) => `population_${group}`)],
  "population-projections": ["code", "base_year", "horizon_years", "age_group", "projected_population"],
};

/** The base years whose projection is published by the age groups of the accounts. */
export const projectionBaseYears = [2016, 2017, 2018, 2019, 2020, 2021] as const;

type Tables = ReadonlyMap<string, Table>;

/**
 * The persons of each municipality on 31 December by age group, in the years that are known: counted until the base
 * year, projected five years after it, and ten where that is published. The projection ten years ahead is published in
 * coarser groups: under 20 divided as five years earlier, and those aged 65 and 66 taken to be two of the twenty years
 * of birth that were 45–64 five years earlier.
 */
export function personsByCode(
  tables: Tables,
  baseYear: number,
): ReadonlyMap<string, readonly DatedPersons[]> {
  const known = countedPersons(tables.get("panel")!, baseYear);
  const projected = projections(tables.get("population-projections")!, baseYear);
  for (const [code, horizons] of projected) {
    const dated = known.get(code);
    const five = horizons.get(5);
    if (!dated || !five) continue;
    const inFive = fiveYearsAhead(five);
    // The first projections are published in other age groups.
    if (inFive.some(Number.isNaN)) continue;
    dated.push({ year: baseYear + 5, persons: inFive });
    const ten = horizons.get(10);
    if (ten) dated.push({ year: baseYear + 10, persons: tenYearsAhead(ten, five, inFive) });
  }
  return known;
}

/**
 * The persons of several municipalities together, in the years that all of them are known; one that was founded later
 * is no gap in the years before.
 */
export function personsTogether(places: Iterable<readonly DatedPersons[]>): readonly DatedPersons[] {
  const sums = new Map<number, { persons: number[]; places: number }>();
  const firsts: number[] = [];
  for (const place of places) {
    firsts.push(Math.min(...place.map(({ year }) => year)));
    for (const { year, persons } of place) {
      const sum = sums.get(year) ?? { persons: ageGroups.map(() => 0), places: 0 };
      sum.persons = sum.persons.map((total, group) => total + persons[group]!);
      sum.places++;
      sums.set(year, sum);
    }
  }
  return [...sums]
    .filter(([year, { places: known }]) => known === firsts.filter((first) => first <= year).length)
    .map(([year, { persons }]) => ({ year, persons }));
}

function countedPersons(panel: Table, until: number): Map<string, DatedPersons[]> {
  const codes = panel.texts.get("code")!;
  const years = panel.numbers.get("year")!;
  const columns = ageGroups.map((group) => panel.numbers.get(`population_${group}`)!);
  const known = new Map<string, DatedPersons[]>();
  codes.forEach((code, row) => {
    const persons = columns.map((column) => column[row]!);
    if (years[row]! > until || persons.some(Number.isNaN)) return;
    const dated = known.get(code) ?? [];
    dated.push({ year: years[row]!, persons });
    known.set(code, dated);
  });
  return known;
}

type Groups = ReadonlyMap<string, number>;

/** By code, then horizon, then the group as it is published. */
function projections(table: Table, baseYear: number): ReadonlyMap<string, ReadonlyMap<number, Groups>> {
  const found = new Map<string, Map<number, Map<string, number>>>();
  const column = (name: string) => table.numbers.get(name)!;
  const [bases, horizons, persons] = ["base_year", "horizon_years", "projected_population"].map(column);
  const groups = table.texts.get("age_group")!;
  table.texts.get("code")!.forEach((code, row) => {
    if (bases![row] !== baseYear) return;
    const byHorizon = found.get(code) ?? new Map<number, Map<string, number>>();
    const byGroup = byHorizon.get(horizons![row]!) ?? new Map<string, number>();
    byGroup.set(groups[row]!, persons![row]!);
    byHorizon.set(horizons![row]!, byGroup);
    found.set(code, byHorizon);
  });
  return found;
}

const at = (groups: Groups, name: string) => groups.get(name) ?? Number.NaN;

function fiveYearsAhead(five: Groups): readonly number[] {
  return ageGroups.map((group) =>
    group === "20_64" ? at(five, "20_44") + at(five, "45_64") : at(five, group),
  );
}

/** Those who turn 65 and 66 in the tenth year were 60 and 61 in the fifth. */
const turning65Or66 = 2 / 20;

function tenYearsAhead(ten: Groups, five: Groups, inFive: readonly number[]): readonly number[] {
  const young = inFive.slice(0, 4);
  const youngInFive = young.reduce((sum, persons) => sum + persons, 0);
  const sixtyFiveAndSix = at(five, "45_64") * turning65Or66;
  return [
    ...young.map((persons) => (persons * at(ten, "0_19")) / youngInFive),
    at(ten, "20_66") - sixtyFiveAndSix,
    at(ten, "67_79") + sixtyFiveAndSix,
    at(ten, "80_plus"),
  ];
}
