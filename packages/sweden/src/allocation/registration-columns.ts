import { InputError } from "@barkraft/core";
import type { OwnKeyColumns, Receivers } from "@barkraft/finance";
import { type Registration, sumOfWeeks } from "./registrations.ts";

/** A year and its first and last week. */
export interface RegistrationPeriod {
  readonly year: number;
  readonly weeks: readonly [number, number];
}

/** Decimals of a percentage, more than the counts warrant. */
const decimals = 9;

/**
 * The columns `newly_registered_pct` and `newly_registered_before_pct`: newly registered during the weeks, percent of
 * `population`, the inhabitants on 31 December of the year before, and the same weeks of the year before over the same
 * inhabitants. Counts printed as `<5` make intervals, `_low` and `_high`, whose middle is the figure. `place` is where
 * the weeks were asked for. Throws an `InputError` when no municipality has every week of both years.
 */
export function registrationColumns(
  registrations: readonly Registration[],
  { codes }: Receivers,
  population: Float64Array,
  { year, weeks }: RegistrationPeriod,
  place: string,
): OwnKeyColumns {
  const inhabitants = new Map(codes.map((code, row) => [code, population[row]!]));
  const own: Record<string, Record<string, number>> = {};
  for (const [name, of] of [
    ["newly_registered_pct", year],
    ["newly_registered_before_pct", year - 1],
  ] as const) {
    const { low, high } = sumOfWeeks(registrations, of, weeks);
    const known = Object.keys(low);
    if (known.length === 0) throw noWeeks(of, weeks, place);
    const percent = (count: (code: string) => number) =>
      Object.fromEntries(
        known.map((code) => [code, Number(((100 * count(code)) / inhabitants.get(code)!).toFixed(decimals))]),
      );
    own[name] = percent((code) => (low[code]! + high[code]!) / 2);
    own[`${name}_low`] = percent((code) => low[code]!);
    own[`${name}_high`] = percent((code) => high[code]!);
  }
  return own;
}

function noWeeks(year: number, [first, last]: readonly [number, number], place: string): InputError {
  return new InputError([
    {
      code: "registrations_weeks",
      place,
      found: `no municipality with every week from ${first} to ${last} of ${year}`,
      expected: "the weeks of the year and the same weeks of the year before",
      advice: "Give the files of both years, or other weeks.",
    },
  ]);
}
