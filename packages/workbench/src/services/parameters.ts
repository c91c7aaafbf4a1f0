import { type DatedValue, InputError, type Parameter, valueInForce } from "@barkraft/core";
import { modelVersion, sweden, years } from "@barkraft/sweden";

/** A parameter with what is in force in a year; null where no value is known. */
export interface ParameterInForce {
  readonly parameter: Parameter;
  readonly dated: DatedValue | null;
}

export { modelVersion };

/** Every parameter of the law with its value in force. Throws an `InputError` for a year whose law is not held. */
export function parametersOf(year: number): ParameterInForce[] {
  if (!(years as readonly number[]).includes(year)) {
    throw new InputError([
      {
        code: "year_without_law",
        place: "equalisation year",
        found: String(year),
        expected: `a year from ${years[0]} to ${years.at(-1)}`,
        advice: "Other years have other rules, which are not covered.",
      },
    ]);
  }
  return sweden.declaration.parameters.map((parameter) => ({
    parameter,
    dated: valueInForce(parameter, year) ?? null,
  }));
}
