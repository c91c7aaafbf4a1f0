import { InputError, type Problem } from "@barkraft/core";
import type { KeyColumn, KeyColumns } from "../../../allocation/index.ts";
import type { SupportPackage } from "../document/types.ts";
import type { Places } from "./shared.ts";

/**
 * The places with the columns that a document brings along before the country's own. A place that a column does not
 * name is not known. Throws an `InputError` with every code that is no place.
 */
export function withOwnColumns<Country extends Places>(country: Country, document: SupportPackage): Country {
  const { columns, year } = document;
  if (columns.length === 0) return country;
  const { codes } = country.receivers;
  const known = new Set(codes);
  const problems = columns.flatMap(({ name, values }) =>
    [...values.keys()]
      .filter((code) => !known.has(code))
      .map(
        (code): Problem => ({
          code: "unknown_code",
          place: `columns, ${name}`,
          found: `the code '${code.slice(0, 60)}'`,
          expected: "the code of a municipality or a region",
          advice: "Codes keep their leading zero.",
        }),
      ),
  );
  if (problems.length > 0) throw new InputError(problems);
  const own = new Map(
    columns.map(({ name, unit, values }): [string, KeyColumn] => [
      name,
      {
        name,
        unit,
        year,
        status: "assumed",
        source: "",
        values: Float64Array.from(codes, (code) => values.get(code) ?? Number.NaN),
      },
    ]),
  );
  return { ...country, columns: laidOver(own, country.columns) };
}

const laidOver = (own: ReadonlyMap<string, KeyColumn>, country: KeyColumns): KeyColumns => ({
  get: (name) => own.get(name) ?? country.get(name),
  keys: () => [...new Set([...own.keys(), ...country.keys()])],
});
