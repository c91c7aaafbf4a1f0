import type { Places } from "../../column/places.ts";
import { members, rowsByCode } from "../../column/places.ts";
import { InputError } from "../../text/input-error.ts";
import { missingParameters, type ResolvedParameter, resolveParameter } from "../declaration/parameters.ts";
import type { PlannedNode } from "../declaration/plan.ts";
import type { Scheme } from "../declaration/scheme.ts";
import type { CompiledReform } from "../reform/reform.ts";
import type { InputColumn } from "./figures.ts";

/** The scheme, the places and the figures of one year: everything that a reform leaves as it is. */
export interface Ground {
  readonly scheme: Scheme;
  readonly year: number;
  readonly places: Places;
  readonly inputs: ReadonlyMap<string, InputColumn>;
  /** By slot: for each input of a step, the rows of its places in the input's level. */
  readonly parents: readonly (readonly (Int32Array | undefined)[])[];
  /** By slot of a sum or mean: the places below each place. */
  readonly groups: ReadonlyMap<number, readonly Int32Array[]>;
  readonly rows: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** Lines up the places and the figures of a year with the scheme. Throws when an input has no column. */
export function groundOf(
  scheme: Scheme,
  year: number,
  places: Places,
  inputs: ReadonlyMap<string, InputColumn>,
): Ground {
  const missing = scheme.declaration.inputs.filter(({ id }) => !inputs.has(id));
  if (missing.length > 0) {
    throw new Error(`no column was given for: ${missing.map(({ id }) => id).join(", ")}`);
  }
  const parentsBetween = (from: string, to: string): Int32Array | undefined => {
    if (from === to) return undefined;
    const parents = places.parents[from]?.[to];
    if (!parents) throw new Error(`level '${from}' has no path to level '${to}'`);
    return parents;
  };
  const groups = new Map<number, readonly Int32Array[]>();
  const parents = scheme.nodes.map((node: PlannedNode) => {
    if (node.kind === "sum" || node.kind === "mean") {
      groups.set(node.slot, members(places, scheme.nodes[node.of]!.level, node.level));
    }
    if (node.kind !== "step" && node.kind !== "first known") return [];
    return node.inputs.map((slot) => parentsBetween(node.level, scheme.nodes[slot]!.level));
  });
  const rows = Object.fromEntries(
    Object.entries(places.levels).map(([level, list]) => [level, rowsByCode(list)]),
  );
  return { scheme, year, places, inputs, parents, groups, rows };
}

/** Every parameter of a year, as a reform or the law has it. Throws an `InputError` that lists all unknown ones. */
export function resolveAll(
  scheme: Scheme,
  year: number,
  places: Places,
  reform: CompiledReform | undefined,
): Map<string, ResolvedParameter> {
  const problems = missingParameters(scheme.declaration.parameters, year, reform?.parameters);
  if (problems.length > 0) throw new InputError(problems);
  return new Map(
    scheme.declaration.parameters.map((parameter) => [
      parameter.id,
      reform?.parameters.get(parameter.id) ?? resolveParameter(parameter, year, places),
    ]),
  );
}
