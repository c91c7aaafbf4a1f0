import type { Table } from "@barkraft/core";
import { type EconomyGround, economyColumns, economyGround } from "@barkraft/sweden";
import { loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

const loading = new WeakMap<Country, Promise<ReadonlyMap<string, Table>>>();

/** The tables that the years ahead are computed from, with the country's own folder over them; read once. */
export function economyTables(country: Country): Promise<ReadonlyMap<string, Table>> {
  const known = loading.get(country);
  if (known) return known;
  const tables = loadTables({
    names: Object.keys(economyColumns),
    columns: economyColumns,
    overlay: country.overlay,
  }).then((loaded) => loaded.tables);
  loading.set(country, tables);
  return tables;
}

const grounds = new WeakMap<Country, Map<number, Promise<EconomyGround>>>();

/** What was known when the accounts of a year were closed; lined up once. */
export function groundOf(country: Country, year: number): Promise<EconomyGround> {
  const known = grounds.get(country) ?? new Map<number, Promise<EconomyGround>>();
  grounds.set(country, known);
  const found =
    known.get(year) ?? economyTables(country).then((tables) => economyGround(tables, country.places, year));
  known.set(year, found);
  return found;
}
