import { type Evaluation, InputError, type Table } from "@barkraft/core";
import {
  type MonthlyRate,
  needWeights,
  type PackageCurve,
  type PackagePlaces,
  type SupportPackage,
} from "@barkraft/finance";
import {
  type CountyRate,
  countyUnemployment,
  monthlyUnemployment,
  packagePlaces,
  years,
} from "@barkraft/sweden";
import { loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

const unemployment = "unemployment-by-county-monthly";
const names = ["municipalities", "panel", "reference-costs", unemployment];
const loading = new WeakMap<Country, Promise<ReadonlyMap<string, Table>>>();

/** The places that share a package of a year, with the columns that keys read; tables are read once. */
export async function placesFor(country: Country, year: number): Promise<PackagePlaces> {
  return packagePlaces(await tablesOf(country), year, lawIn(country, year));
}

/** When a package's money is needed, from its document and the unemployment of the nation. */
export async function needFor(country: Country, { need }: SupportPackage): Promise<PackageCurve | undefined> {
  if (!need) return undefined;
  return needWeights(need, await unemploymentOf(country));
}

/** Unemployment of the nation by month. */
export async function unemploymentOf(country: Country): Promise<MonthlyRate | undefined> {
  return monthlyUnemployment((await tablesOf(country)).get(unemployment)!);
}

/** Unemployment of each county by month. */
export async function countyRates(country: Country): Promise<readonly CountyRate[]> {
  return countyUnemployment((await tablesOf(country)).get(unemployment)!);
}

function tablesOf(country: Country): Promise<ReadonlyMap<string, Table>> {
  const known = loading.get(country);
  if (known) return known;
  const tables = loadTables({ names, overlay: country.overlay }).then((loaded) => loaded.tables);
  loading.set(country, tables);
  return tables;
}

/** The law of the year, where it is held and its figures suffice. */
function lawIn(country: Country, year: number): Evaluation | undefined {
  if (!years.some((held) => held === year)) return undefined;
  try {
    return country.baseline(year);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
