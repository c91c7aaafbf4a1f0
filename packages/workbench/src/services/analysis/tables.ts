import type { Table } from "@barkraft/core";
import { loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

const names = ["municipalities", "panel", "reference-costs"];
const loading = new WeakMap<Country, Promise<ReadonlyMap<string, Table>>>();

/** The tables that analyses read besides those the law does, with the country's own folder over them; read once. */
export function analysisTables(country: Country): Promise<ReadonlyMap<string, Table>> {
  const known = loading.get(country);
  if (known) return known;
  const tables = loadTables({ names, overlay: country.overlay }).then((loaded) => loaded.tables);
  loading.set(country, tables);
  return tables;
}
