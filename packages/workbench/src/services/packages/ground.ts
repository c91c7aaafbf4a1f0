import { InputError, knownOrNull } from "@barkraft/core";
import { type KeyColumn, monthText } from "@barkraft/finance";
import type { Country } from "../country.ts";
import { versionFields } from "../version-fields.ts";
import { countyRates, placesFor, unemploymentOf } from "./places.ts";

/** What a page needs to compute packages of a year by itself. */
export async function packageGround(country: Country, year: number, names: readonly string[]) {
  const { receivers, columns, perInhabitant } = await placesFor(country, year);
  const counted = perInhabitant.kind === "column" ? perInhabitant.column : "";
  const wanted = [...new Set([counted, ...names])];
  const missing = wanted.filter((name) => columns.get(name) === undefined);
  if (missing.length > 0) {
    throw new InputError(
      missing.map((name) => ({
        code: "key_column_missing",
        place: "columns",
        found: `the column '${name.slice(0, 60)}'`,
        expected: "a column of figures for every receiver",
        advice: "Supply the column in a file, or choose another key.",
      })),
    );
  }
  const rate = await unemploymentOf(country);
  const known = (values: ArrayLike<number>) => Array.from(values, knownOrNull);
  return {
    year,
    ...versionFields(country.versions),
    codes: receivers.codes,
    names: receivers.names,
    kinds: receivers.kinds,
    per_inhabitant: counted,
    columns: wanted.map((name) => {
      const { values, ...described }: KeyColumn = columns.get(name)!;
      const { unit, year: of, status, source } = described;
      return { name, unit, year: of, status, source, values: known(values) };
    }),
    unemployment: rate ? { first: monthText(rate.first), values: known(rate.values) } : null,
    counties: (await countyRates(country)).map(({ code, rate: own }) => ({
      code,
      first: monthText(own.first),
      values: known(own.values),
    })),
  };
}
