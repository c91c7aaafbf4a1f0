import type { KeyColumn, Receivers } from "@barkraft/finance";
import type { Country } from "../country.ts";

/** A user's columns: a value for each receiver by code. `NAME_low` and `NAME_high` are the ends of NAME's intervals. */
export type OwnKeyColumns = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Reads columns of any name for municipalities and regions from CSV, Excel or Parquet. Throws a `DataError`. */
export async function readKeyColumns(country: Country, path: string): Promise<OwnKeyColumns> {
  const { readOwnColumns } = await import("../../store/own-columns.ts");
  const { municipality, region } = country.places.levels;
  return Object.fromEntries(await readOwnColumns(path, [...municipality!.codes, ...region!.codes]));
}

/** A user's columns as keys read them: assumed, of the year that is asked for. */
export function ownKeyColumns(
  own: OwnKeyColumns,
  { codes }: Receivers,
  year: number,
): ReadonlyMap<string, KeyColumn> {
  const values = (name: string) => Float64Array.from(codes, (code) => own[name]![code] ?? Number.NaN);
  const columns = Object.keys(own).map((name): [string, KeyColumn] => {
    const [low, high] = [`${name}_low`, `${name}_high`];
    const ends = low in own && high in own ? { low: values(low), high: values(high) } : {};
    return [
      name,
      { name, unit: "number", year, status: "assumed", source: "", values: values(name), ...ends },
    ];
  });
  return new Map(columns);
}
