import type { Table } from "@barkraft/core";
import { stateTables, supportTables } from "@barkraft/sweden";
import { loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

const names = [...new Set([...supportTables, ...stateTables])];
const loading = new WeakMap<Country, Promise<ReadonlyMap<string, Table>>>();

/** The tables that stabilisation reads besides those the law does, with the country's own folder over them; read once. */
export function stabilisationTables(country: Country): Promise<ReadonlyMap<string, Table>> {
  const known = loading.get(country);
  if (known) return known;
  const tables = loadTables({ names, overlay: country.overlay }).then((loaded) => loaded.tables);
  loading.set(country, tables);
  return tables;
}
