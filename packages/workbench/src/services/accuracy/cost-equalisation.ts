import type { Country } from "../country.ts";

/** One municipality's published and computed cost equalisation, whole SEK per inhabitant. */
export interface CostEqualisationRemainder {
  readonly code: string;
  readonly name: string;
  readonly published: number;
  readonly computed: number;
  /** The published item less the computed one. */
  readonly remainder: number;
}

/** What the computed cost equalisation of a year leaves of the published one. */
export interface CostEqualisationRemainders {
  readonly year: number;
  readonly places: readonly CostEqualisationRemainder[];
  readonly median: number;
  /** The remainder farthest from zero. */
  readonly largest: number;
  readonly largestPlace: string;
}

/** Compares the cost equalisation of every municipality with a published outcome of the year with what is computed. */
export function costEqualisationRemainders(country: Country, year: number): CostEqualisationRemainders {
  const table = country.table("published-outcomes")!;
  const evaluation = country.baseline(year);
  const { codes, names } = evaluation.places.levels.municipality!;
  const places = [...table.texts.get("code")!.keys()]
    .filter((row) => table.numbers.get("equalisation_year")![row] === year)
    .map((row): CostEqualisationRemainder => {
      const code = table.texts.get("code")![row]!;
      const published = table.numbers.get("cost_equalisation_pc")![row]!;
      const computed = evaluation.value("cost_equalisation_computed_pc", code)!;
      return {
        code,
        name: names[codes.indexOf(code)]!,
        published,
        computed,
        remainder: published - computed,
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
  const largest = places.reduce((a, b) => (Math.abs(b.remainder) > Math.abs(a.remainder) ? b : a));
  return {
    year,
    places,
    median: median(places.map(({ remainder }) => remainder)),
    largest: largest.remainder,
    largestPlace: largest.name,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
