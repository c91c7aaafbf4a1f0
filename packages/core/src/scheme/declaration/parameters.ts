import type { Places } from "../../column/places.ts";
import {
  type DatedValue,
  type Parameter,
  type ParameterStatus,
  valueAtCode,
  valueInForce,
} from "../../parameter/parameter.ts";
import type { Problem } from "../../text/input-error.ts";
import { toFormulaValue } from "./unit.ts";

/** A parameter in one year: a formula value per place of its level, and where it comes from. */
export interface ResolvedParameter {
  readonly parameter: Parameter;
  /** As formulas see it; NaN where unknown. */
  readonly values: Float64Array;
  readonly dated: DatedValue;
  /** Under a reform: the value it replaces, where there was one. */
  readonly before?: DatedValue;
}

/**
 * A problem for each parameter that has no value in `year`, that may not be left unknown and that is not
 * among the supplied ones.
 */
export function missingParameters(
  parameters: readonly Parameter[],
  year: number,
  supplied?: ReadonlyMap<string, ResolvedParameter>,
): Problem[] {
  return parameters.flatMap((parameter) => {
    const dated = valueInForce(parameter, year);
    const known = dated !== undefined && dated.value !== null;
    if (known || parameter.whenUnknown !== "refuse" || supplied?.has(parameter.id)) return [];
    return [
      {
        code: "unknown_parameter",
        place: `${parameter.id} in ${year}`,
        found: dated?.note ? `no known value (${dated.note.en})` : "no known value",
        expected: `${parameter.label.en} (${parameter.label.sv}) in ${parameter.unit}`,
        advice: `Supply it: --set ${parameter.id}=VALUE on the command line, or '${parameter.id}: VALUE' under 'changes' in a reform.`,
      },
    ];
  });
}

/** The value in force in `year`, spread over the places; NaN where there is none. */
export function resolveParameter(parameter: Parameter, year: number, places: Places): ResolvedParameter {
  const unknown: DatedValue = {
    from: `${year}-01-01`,
    value: null,
    status: "derived",
    reference: { act: "", section: "" },
  };
  return spread(parameter, valueInForce(parameter, year) ?? unknown, places);
}

/** Spreads a dated value over the places of the parameter's level. */
export function spread(parameter: Parameter, dated: DatedValue, places: Places): ResolvedParameter {
  const { codes } = places.levels[parameter.level]!;
  const values = Float64Array.from(codes, (code) =>
    toFormulaValue(valueAtCode(dated, code) ?? Number.NaN, parameter.unit),
  );
  return { parameter, values, dated };
}

/** How the value at one row of the parameter's level is known. */
export function parameterStatusAt(
  { parameter, dated }: ResolvedParameter,
  places: Places,
  row: number,
): ParameterStatus {
  const code = places.levels[parameter.level]!.codes[row]!;
  return dated.statusByCode?.[code] ?? dated.status;
}
