import { compileReform, Evaluation, type InputColumn, InputError } from "@barkraft/core";
import { inputsOf, sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";
import type { CoveredScheme } from "./declared.ts";

/** How one quantity of one year agrees with what was published. */
export interface Agreement {
  readonly published: number;
  readonly exact: number;
  readonly largestDeviation: number;
}

/** How far the income item with estimated population is from the published one, SEK per inhabitant. */
export interface EstimateError {
  readonly year: number;
  /** Municipalities of the year whose population is estimated. */
  readonly estimated: number;
  readonly checked: number;
  readonly exact: number;
  readonly median: number;
  readonly largest: number;
  readonly largestPlace: string;
}

/** Compares a quantity with every published outcome of a year. */
export function agreementOf(country: Country, quantity: string, year: number): Agreement | undefined {
  const table = country.table("published-outcomes")!;
  const published = table.numbers.get(quantity);
  if (!published) return undefined;
  const evaluation = country.baseline(year);
  const level = sweden.nodes[sweden.slotOf.get(quantity)!]!.level;
  const deviations: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.numbers.get("equalisation_year")![row] !== year || Number.isNaN(published[row]!)) continue;
    const code = level === "nation" ? "00" : table.texts.get("code")![row]!;
    deviations.push(Math.abs((evaluation.value(quantity, code) ?? Number.NaN) - published[row]!));
  }
  if (deviations.length === 0) return undefined;
  return {
    published: deviations.length,
    exact: deviations.filter((deviation) => deviation === 0).length,
    largestDeviation: Math.max(...deviations),
  };
}

/** The income item once more with every 1 November population estimated, against the published item. */
export function estimateErrorOf(country: Country, year: number): EstimateError {
  const table = country.table("published-outcomes")!;
  const known = country.baseline(year);
  const estimated = withEstimatesOnly(country, year);
  const { codes, names } = known.places.levels.municipality!;
  const errors: { error: number; place: string }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.numbers.get("equalisation_year")![row] !== year) continue;
    const code = table.texts.get("code")![row]!;
    const published = table.numbers.get("income_equalisation_pc")![row]!;
    const error = estimated.value("income_equalisation_pc", code)! - published;
    errors.push({ error: Math.abs(error), place: names[codes.indexOf(code)]! });
  }
  errors.sort((a, b) => a.error - b.error);
  const largest = errors.at(-1)!;
  return {
    year,
    estimated: codes.filter((code) => known.status("population_1_november", code) === "estimated").length,
    checked: errors.length,
    exact: errors.filter(({ error }) => error === 0).length,
    median: errors[Math.floor((errors.length - 1) / 2)]!.error,
    largest: largest.error,
    largestPlace: largest.place,
  };
}

function withEstimatesOnly(country: Country, year: number): Evaluation {
  const inputs = new Map(inputsOf(country.tables, country.places, year));
  const published = inputs.get("population_1_november_published")!;
  const unknown: InputColumn = { ...published, values: published.values.map(() => Number.NaN) };
  inputs.set("population_1_november_published", unknown);
  const unchanged = compileReform(sweden, year, country.places, {});
  return Evaluation.of(sweden, year, country.places, inputs, unchanged);
}

/** Whether the shipped figures are enough for a quantity in a year, as the computation finds it. */
export function computedNow(
  country: Country,
  quantity: string,
  year: number,
): CoveredScheme["years"][string]["computed"] {
  try {
    const isKnown = country.baseline(year).column(quantity).some(Number.isFinite);
    return isKnown ? "from the repository" : "with supplied tables";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.some(({ code }) => code === "unknown_parameter")
      ? "refused"
      : "with supplied tables";
  }
}
