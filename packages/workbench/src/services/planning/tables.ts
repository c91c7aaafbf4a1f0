import type { Table } from "@barkraft/core";
import { demographyColumns, planningColumns, sectorColumns, serviceCostColumns } from "@barkraft/sweden";
import { loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

const asked = [demographyColumns, planningColumns, sectorColumns, serviceCostColumns];
const loading = new WeakMap<Country, Promise<ReadonlyMap<string, Table>>>();

/** The tables of planning, digital programmes and the state of the sector, the country's own folder over them. */
export function planningTables(country: Country): Promise<ReadonlyMap<string, Table>> {
  const known = loading.get(country);
  if (known) return known;
  const columns: Record<string, string[]> = {};
  for (const each of asked) {
    for (const [table, names] of Object.entries(each)) {
      columns[table] = [...new Set([...(columns[table] ?? []), ...names])];
    }
  }
  const { overlay } = country;
  const tables = loadTables({ names: Object.keys(columns), columns, overlay }).then(
    (loaded) => loaded.tables,
  );
  loading.set(country, tables);
  return tables;
}
