import type { Places } from "../../column/places.ts";
import {
  type DatedValue,
  type Parameter,
  type ParameterStatus,
  type ParameterValue,
  valueAtCode,
  valueInForce,
} from "../../parameter/parameter.ts";
import { InputError, type Problem } from "../../text/input-error.ts";
import { nearestNames } from "../../text/nearest-names.ts";
import { type ResolvedParameter, spread } from "../declaration/parameters.ts";
import type { Scheme } from "../declaration/scheme.ts";
import { type Change, nextValue } from "./reform-change.ts";
import { checkChanges } from "./reform-check.ts";

/** A reform as data: only what it changes. */
export interface Reform {
  /** Parameter path, or path and code (`income_equalisation.municipal_grant_rate.20`), to its new value. */
  readonly changes?: Readonly<Record<string, Change>>;
  /** Step id to the name of one of its declared replacements. */
  readonly replace?: Readonly<Record<string, string>>;
}

/** A reform checked against a scheme, ready to be applied in one year. */
export interface CompiledReform {
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  /** Slot of the step that is replaced to slot of its replacement. */
  readonly replacedBy: ReadonlyMap<number, number>;
  /** Slots to recompute, in order. */
  readonly affected: readonly number[];
}

/** Checks a reform and works out what it touches. Throws an `InputError` with everything that is wrong. */
export function compileReform(scheme: Scheme, year: number, places: Places, reform: Reform): CompiledReform {
  const problems = checkChanges(scheme, reform.changes ?? {});
  const changed = new Map<string, { parameter: Parameter; value: ParameterValue; from: string }>();

  const changes = Object.entries(reform.changes ?? {});
  // A whole parameter before its single places, so that the order in which they are written means nothing.
  if (changes.length > 1) {
    const isPart = (path: string) => (parameterOf(scheme, path) ? 0 : 1);
    changes.sort(([a], [b]) => isPart(a) - isPart(b));
  }
  for (const [path, change] of changes) {
    const target = findParameter(scheme, places, path, problems.length < namesForFirst);
    if ("problem" in target) {
      problems.push(target.problem);
      continue;
    }
    const { parameter, code } = target;
    const before = changed.get(parameter.id)?.value ?? lawfulValue(parameter, year, places);
    const { codes } = places.levels[parameter.level]!;
    const next = nextValue({ path, parameter, code, given: change, year, before, codes }, problems);
    if (next) changed.set(parameter.id, { parameter, ...next });
  }

  const replacedBy = new Map<number, number>();
  for (const [stepId, name] of Object.entries(reform.replace ?? {})) {
    const replacement = scheme.declaration.replacements?.find(
      ({ replaces }) => replaces?.step.id === stepId && replaces.name === name,
    );
    if (replacement) replacedBy.set(scheme.slotOf.get(stepId)!, scheme.slotOf.get(replacement.id)!);
    else problems.push(unknownReplacement(scheme, stepId, name));
  }
  if (problems.length > 0) throw new InputError(problems);

  const parameters = new Map<string, ResolvedParameter>();
  for (const [id, { parameter, value, from }] of changed) {
    const reference = { act: "reform", section: id };
    const before = valueInForce(parameter, year);
    const untouched = untouchedCodes(before, lawfulValue(parameter, year, places), value);
    const dated: DatedValue = {
      from,
      value,
      status: "reform",
      reference,
      ...(untouched ? { statusByCode: untouched } : {}),
    };
    parameters.set(id, { ...spread(parameter, dated, places), ...(before ? { before } : {}) });
  }
  const sources = [...[...parameters.keys()].map((id) => scheme.slotOf.get(id)!), ...replacedBy.values()];
  return { parameters, replacedBy, affected: affectedBy(scheme, sources, replacedBy) };
}

/** The value in force, with one number for every place where the law names only some. */
function lawfulValue(parameter: Parameter, year: number, places: Places): ParameterValue {
  const dated = valueInForce(parameter, year);
  if (!dated || dated.elsewhere === undefined) return dated?.value ?? null;
  const { codes } = places.levels[parameter.level]!;
  return Object.fromEntries(codes.map((code) => [code, valueAtCode(dated, code)!]));
}

/** The places whose value a reform of other places leaves as it was, with how theirs is known. */
function untouchedCodes(
  before: DatedValue | undefined,
  old: ParameterValue,
  value: ParameterValue,
): Readonly<Record<string, ParameterStatus>> | undefined {
  if (!before || typeof old !== "object" || old === null || typeof value !== "object" || value === null) {
    return undefined;
  }
  const same = Object.keys(value).filter((code) => value[code] === old[code]);
  return Object.fromEntries(same.map((code) => [code, before.statusByCode?.[code] ?? before.status]));
}

function affectedBy(
  scheme: Scheme,
  sources: readonly number[],
  replacedBy: ReadonlyMap<number, number>,
): readonly number[] {
  if (sources.length === 1 && replacedBy.size === 0) return scheme.dependants[sources[0]!]!;
  const slots = new Set<number>(replacedBy.values());
  for (const source of sources) for (const slot of scheme.dependants[source]!) slots.add(slot);
  return [...slots].sort((a, b) => a - b);
}

/** Near names are looked for this many times; the search costs, and a longer list helps nobody. */
const namesForFirst = 10;

function parameterOf(scheme: Scheme, id: string): Parameter | undefined {
  const slot = scheme.slotOf.get(id);
  const node = slot === undefined ? undefined : scheme.nodes[slot];
  return node?.kind === "parameter" ? node.declaration : undefined;
}

function findParameter(
  scheme: Scheme,
  places: Places,
  path: string,
  withNearNames: boolean,
): { parameter: Parameter; code?: string } | { problem: Problem } {
  const whole = parameterOf(scheme, path);
  if (whole) return { parameter: whole };
  const cut = path.lastIndexOf(".");
  const code = path.slice(cut + 1);
  const owner = parameterOf(scheme, path.slice(0, cut));
  if (owner && owner.level !== scheme.levels[0]) {
    if (places.levels[owner.level]!.codes.includes(code)) return { parameter: owner, code };
    return {
      problem: {
        code: "unknown_place",
        place: path,
        found: `'${code}'`,
        expected: `the code of a ${owner.level}, for example ${places.levels[owner.level]!.codes[0]}`,
        advice: `Leave the code out to change every ${owner.level}.`,
      },
    };
  }
  const ids = scheme.declaration.parameters.map(({ id }) => id);
  const near = withNearNames ? nearestNames(path, ids) : [];
  return {
    problem: {
      code: "unknown_parameter_path",
      place: path,
      found: `'${path}'`,
      expected: near.length > 0 ? `a parameter such as ${near.join(" or ")}` : "the path of a parameter",
      advice: "List all of them with `barkraft parameters`, or in the reference.",
    },
  };
}

function unknownReplacement(scheme: Scheme, stepId: string, name: string): Problem {
  const names = (scheme.declaration.replacements ?? [])
    .filter(({ replaces }) => replaces?.step.id === stepId)
    .map(({ replaces }) => `'${replaces?.name}'`);
  return {
    code: "unknown_replacement",
    place: stepId,
    found: `'${name}'`,
    expected: names.length > 0 ? `one of ${names.join(", ")}` : "a step that has replacements",
    advice: "The reference lists every step with its replacements.",
  };
}
