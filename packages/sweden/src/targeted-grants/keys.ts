import type { Table } from "@barkraft/core";
import { exactSum } from "@barkraft/core";
import type { AllocationKey, KeyColumn } from "@barkraft/finance";
import { type SwedishReceivers, swedishReceivers } from "../allocation/index.ts";
import { placesOf } from "../figures/places.ts";

type Tables = ReadonlyMap<string, Table>;

const byColumns = (...columns: readonly string[]): AllocationKey =>
  columns.length === 1
    ? { kind: "column", column: columns[0]! }
    : { kind: "weighted", columns: Object.fromEntries(columns.map((column) => [column, 1])) };

/** Born abroad, persons: the share of the population times the population. */
const foreignBorn = "foreign_born_persons";

/** The keys that the register names, as keys over the columns of Swedish municipalities and regions. */
export const grantKeysByName: Readonly<Record<string, AllocationKey>> = {
  per_inhabitant: byColumns("population"),
  children_1_5: byColumns("population_1_5"),
  children_1_15: byColumns("population_1_5", "population_6_15"),
  children_6_15: byColumns("population_6_15"),
  children_6_19: byColumns("population_6_15", "population_16_19"),
  adults_20_64: byColumns("population_20_64"),
  aged_65_plus: byColumns("population_65_79", "population_80_plus"),
  aged_80_plus: byColumns("population_80_plus"),
  foreign_born: byColumns(foreignBorn),
};

/** Columns of the panel that the keys and the revenue read. */
export const grantPanelColumns = [
  "code",
  "year",
  "population",
  "population_1_5",
  "population_6_15",
  "population_16_19",
  "population_20_64",
  "population_65_79",
  "population_80_plus",
  "foreign_born_pct",
  "tax_revenue_pc",
  "general_grants_pc",
  "operating_revenue_pc",
] as const;

/** The last year for which the panel has figures. */
export function lastPanelYear(tables: Tables): number {
  return tables
    .get("panel")!
    .numbers.get("year")!
    .reduce((last, year) => Math.max(last, year), 0);
}

/** Municipalities and regions with the columns of the grant keys; the newest figures for a later year. */
export function grantReceiversOf(tables: Tables, year: number): SwedishReceivers & { readonly year: number } {
  const used = Math.min(year, lastPanelYear(tables));
  const own = new Map([[foreignBorn, foreignBornColumn(tables, used)]]);
  return { ...swedishReceivers(tables, used, { own }), year: used };
}

function foreignBornColumn(tables: Tables, year: number): KeyColumn {
  const { columns } = swedishReceivers(tables, year);
  const [percent, people] = [columns.get("foreign_born_pct")!, columns.get("population")!];
  const places = placesOf(tables.get("municipalities")!);
  const count = places.levels.municipality!.codes.length;
  const regionOf = places.parents.municipality!.region!;
  const values = new Float64Array(people.values.length);
  for (let row = 0; row < count; row++) values[row] = (percent.values[row]! / 100) * people.values[row]!;
  const rows = [...regionOf.keys()];
  for (let row = count; row < values.length; row++) {
    const own = rows.filter((place) => regionOf[place] === row - count);
    values[row] = exactSum(own.map((place) => values[place]!));
  }
  return {
    name: foreignBorn,
    unit: "inhabitants",
    year,
    status: "derived",
    source: percent.source,
    values,
  };
}

/**
 * Revenue of every municipality, SEK: taxes, general grants and the revenue of its services, which targeted grants are
 * part of. Regions' accounts are not among the figures: NaN.
 */
export function revenueOf({ columns }: SwedishReceivers): Float64Array {
  const [people, ...parts] = [
    "population",
    "tax_revenue_pc",
    "general_grants_pc",
    "operating_revenue_pc",
  ].map((name) => columns.get(name)!.values);
  return people!.map((count, row) => count * parts.reduce((sum, values) => sum + values[row]!, 0));
}
