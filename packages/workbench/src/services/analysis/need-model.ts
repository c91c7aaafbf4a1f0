import { NeedColumns, type NeedModel, type NeedQuestion, needModel, type OwnColumns } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { analysisTables } from "./tables.ts";

/** The year that is used when none is asked for: the newest one before the pandemic's extra costs. */
export const defaultNeedYear = 2019;

export interface NeedAnswer extends NeedModel {
  readonly versions: Versions;
}

/** A need model over the country's figures. Throws an `InputError` for what does not exist or does not do. */
export async function buildNeedModel(country: Country, question: NeedQuestion): Promise<NeedAnswer> {
  const model = needModel(await analysisTables(country), country.places, question);
  return { ...model, versions: country.versions };
}

/** The names of the columns that can be cost drivers, and of the costs they can be held against. */
export async function needColumnNames(
  country: Country,
  year: number,
): Promise<{ readonly costs: readonly string[]; readonly drivers: readonly string[] }> {
  const columns = new NeedColumns(await analysisTables(country), country.places, year);
  return { costs: columns.costNames(), drivers: columns.names() };
}

/** The columns of a user's own file, of any name. Throws a `DataError` with everything that is wrong in it. */
export async function readNeedColumns(country: Country, path: string): Promise<OwnColumns> {
  const { readOwnColumns } = await import("../../store/own-columns.ts");
  return readOwnColumns(path, country.places.levels.municipality!.codes);
}
