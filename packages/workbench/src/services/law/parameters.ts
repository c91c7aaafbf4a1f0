import { type DatedValue, type Parameter, valueInForce } from "@barkraft/core";
import { modelVersion, requireLaw, sweden } from "@barkraft/sweden";

/** A parameter with what is in force in a year; null where no value is known. */
export interface ParameterInForce {
  readonly parameter: Parameter;
  readonly dated: DatedValue | null;
}

export { modelVersion };

/** Every parameter of the law with its value in force. Throws an `InputError` for a year whose law is not held. */
export function parametersOf(year: number): ParameterInForce[] {
  requireLaw(year);
  return sweden.declaration.parameters.map((parameter) => ({
    parameter,
    dated: valueInForce(parameter, year) ?? null,
  }));
}
