import { type CompiledReform, Evaluation } from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { type Part, parameterIn } from "./parts.ts";

/** Evaluates a year that is `from` but for the parts that have been exchanged for those of `to`. */
export function mixedYear(from: YearGround, to: YearGround, exchanged: readonly Part[]): Evaluation {
  const inputs = new Map(from.inputs);
  const parameters = new Set(exchanged.flatMap((part) => part.parameters));
  for (const { inputs: ids } of exchanged) for (const id of ids) inputs.set(id, to.inputs.get(id)!);
  const law = exchanged.some(({ cause }) => cause === "law") ? to : from;
  const mixed: CompiledReform = {
    parameters: new Map(
      from.scheme.declaration.parameters.map((parameter) => [
        parameter.id,
        parameterIn(parameters.has(parameter.id) ? to : from, parameter),
      ]),
    ),
    replacedBy: law.reform?.replacedBy ?? new Map(),
    affected: [],
  };
  return Evaluation.of(from.scheme, law.year, from.places, inputs, mixed);
}
