import type { OwnKeyColumns } from "@barkraft/finance";
import type { Country } from "../country.ts";

/** Reads columns of any name for municipalities and regions from CSV, Excel or Parquet. Throws a `DataError`. */
export async function readKeyColumns(country: Country, path: string): Promise<OwnKeyColumns> {
  const { readOwnColumns } = await import("../../store/own-columns.ts");
  const { municipality, region } = country.places.levels;
  return Object.fromEntries(await readOwnColumns(path, [...municipality!.codes, ...region!.codes]));
}
