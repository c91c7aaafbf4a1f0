import {
  compileReform,
  Evaluation,
  findJumps,
  InputError,
  nearThreshold,
  parseWantedPath,
  remembering,
  type Scheme,
  unknownAt,
  type WantedPath,
  withoutRounding,
} from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";
import { askedQuantity } from "./asked-quantity.ts";
import { byDistance, type CliffsRequest, type CliffsResult, leapOf } from "./leaps.ts";
import { sweptInput } from "./swept-input.ts";

const defaultLeast = 10;
const defaultWithin = 0.01;

let exact: Scheme | undefined;
const baselines = new WeakMap<Country, Map<number, Evaluation>>();

/**
 * Sweeps a parameter or a figure and lists the leaps of a quantity, and every place that lies within a share of a
 * threshold. Thresholds are found by evaluating, not from a list. Throws an `InputError` for what does not exist.
 */
export function findCliffs(country: Country, request: CliffsRequest): CliffsResult {
  const { year, swept, least = defaultLeast, within = defaultWithin } = request;
  const { id } = askedQuantity(request.quantity);
  const baseline = unrounded(country, year);
  const common = { year, versions: country.versions, quantity: id, least, within };
  const isParameter = sweden.declaration.parameters.some(
    (each) => swept.path === each.id || swept.path.startsWith(`${each.id}.`),
  );
  if (!isParameter && sweden.declaration.inputs.some((each) => each.id === swept.path)) {
    return { ...common, ...sweptInput(baseline, { ...request, least, within }, id) };
  }
  const found = unknownAt(baseline, {}, swept);
  const value = found.law;
  if (value === null) throw severalValues(swept.path, baseline, found.parameter);
  const [low, high] = swept.range ? [found.low, found.high] : aroundWithin(value, found);
  const at = (each: number) => {
    const changes = { [swept.path]: each };
    return baseline.under(compileReform(baseline.scheme, year, baseline.places, { changes }));
  };
  let reuse: Evaluation | undefined;
  const sweep = (each: number) => {
    const changes = { [swept.path]: each };
    const compiled = compileReform(baseline.scheme, year, baseline.places, { changes });
    reuse = baseline.under(compiled, reuse);
    return reuse.column(id);
  };
  const { jumps, cutShort } = findJumps(sweep, low, high, least);
  const lookedUp = remembering(at);
  const reach = Math.abs(value) * within * 1.5;
  const allowed = sweden.declaration.parameters.find((each) => each.id === found.parameter)!.range;
  const isInside = value - reach >= allowed[0] && value + reach <= allowed[1];
  const rows = baseline.column(id).keys();
  return {
    ...common,
    swept: { kind: "parameter", id: swept.path, unit: found.unit, code: null, value, low, high },
    leaps: jumps.map((jump) => leapOf(jump, baseline, id)),
    near: isInside
      ? [...rows].flatMap((row) => nearThreshold(lookedUp, id, row, value, within) ?? []).sort(byDistance)
      : [],
    cutShort,
  };
}

/** Reads the number that is swept. Throws an `InputError` where none is named. */
export function sweptPath(text: string | undefined): WantedPath {
  if (text !== undefined) return parseWantedPath(text);
  throw new InputError([
    {
      code: "nothing_to_sweep",
      place: "cliffs",
      found: "nothing to sweep",
      expected: "the path of a parameter or the id of an input",
      advice: "For example income_equalisation.guarantee_level=1.10..1.20, or tax_base with --municipality.",
    },
  ]);
}

/** The law without its roundings, of which every one is a small leap. */
function unrounded(country: Country, year: number): Evaluation {
  country.baseline(year);
  exact ??= withoutRounding(sweden);
  const known = baselines.get(country) ?? new Map<number, Evaluation>();
  baselines.set(country, known);
  const before = known.get(year);
  if (before) return before;
  const { places, inputs } = country.ground(year);
  const evaluation = Evaluation.of(exact, year, places, inputs);
  known.set(year, evaluation);
  return evaluation;
}

function aroundWithin(
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
): readonly [number, number] {
  const width = Math.abs(value) * 0.1 || (high - low) / 100;
  return [Math.max(low, value - width), Math.min(high, value + width)];
}

function severalValues(path: string, { scheme, places }: Evaluation, parameter: string): InputError {
  const { level } = scheme.nodes[scheme.slotOf.get(parameter)!]!;
  return new InputError([
    {
      code: "several_values",
      place: path,
      found: "a parameter without one value in law",
      expected: `one value, for example ${path}.${places.levels[level]!.codes[0]}`,
      advice: `Add the code of a ${level}.`,
    },
  ]);
}
