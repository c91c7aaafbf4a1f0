import type { KeyColumn, Receivers } from "./receivers.ts";

/** A user's columns: a value for each receiver by code. `NAME_low` and `NAME_high` are the ends of NAME's intervals. */
export type OwnKeyColumns = Readonly<Record<string, Readonly<Record<string, number>>>>;

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
