import { checkPackage, type KeyColumn, type PackagePlaces, type ReceiverKind } from "../../src/index.ts";

/** Three municipalities and one region that holds them all; of Cedar the unemployment is not known. */
export function fourPlaces(): PackagePlaces {
  const column = (name: string, unit: string, values: readonly number[]): [string, KeyColumn] => [
    name,
    { name, unit, year: 2020, status: "published", source: "example", values: Float64Array.from(values) },
  ];
  const kinds: ReceiverKind[] = ["municipality", "municipality", "municipality", "region"];
  return {
    receivers: { codes: ["01", "02", "03", "09"], names: ["Alder", "Birch", "Cedar", "Forest"], kinds },
    columns: new Map([
      column("inhabitants", "inhabitants", [10, 20, 30, 60]),
      column("unemployed", "inhabitants", [1, 3, Number.NaN, 4]),
    ]),
    perInhabitant: { kind: "column", column: "inhabitants" },
  };
}

/** A package of the measures alone, as data. */
export const documentOf = (...measures: readonly object[]) => ({
  title: "Example",
  year: 2020,
  measures,
});

export const read = (data: unknown) => checkPackage(data, (path) => path.join("."));
