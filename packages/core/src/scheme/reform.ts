import type { Places } from "../column/places.ts";
import {
  type DatedValue,
  type Parameter,
  type ParameterStatus,
  type ParameterValue,
  valueInForce,
} from "../parameter/parameter.ts";
import { InputError, type Problem } from "../text/input-error.ts";
import { nearestNames } from "../text/nearest-names.ts";
import { type ResolvedParameter, spread } from "./parameters.ts";
import type { Scheme } from "./scheme.ts";

/** A new value from the baseline year on, one per code, or one per date. */
export type Change = number | Readonly<Record<string, number>>;

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

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** Checks a reform and works out what it touches. Throws an `InputError` with everything that is wrong. */
export function compileReform(scheme: Scheme, year: number, places: Places, reform: Reform): CompiledReform {
  const problems: Problem[] = [];
  const changed = new Map<string, { parameter: Parameter; value: ParameterValue; from: string }>();

  for (const [path, change] of Object.entries(reform.changes ?? {})) {
    const target = findParameter(scheme, places, path);
    if ("problem" in target) {
      problems.push(target.problem);
      continue;
    }
    const { parameter, code } = target;
    const before = changed.get(parameter.id)?.value ?? valueInForce(parameter, year)?.value ?? null;
    const next = nextValue(path, parameter, places, year, before, code, change, problems);
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
    const untouched = untouchedCodes(before, value);
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

/** The places whose value a reform of other places leaves as it was, with how theirs is known. */
function untouchedCodes(
  before: DatedValue | undefined,
  value: ParameterValue,
): Readonly<Record<string, ParameterStatus>> | undefined {
  const old = before?.value;
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

function findParameter(
  scheme: Scheme,
  places: Places,
  path: string,
): { parameter: Parameter; code?: string } | { problem: Problem } {
  const { parameters } = scheme.declaration;
  const whole = parameters.find(({ id }) => id === path);
  if (whole) return { parameter: whole };
  const cut = path.lastIndexOf(".");
  const code = path.slice(cut + 1);
  const owner = parameters.find(({ id }) => id === path.slice(0, cut));
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
  const ids = parameters.map(({ id }) => id);
  const near = nearestNames(path, ids);
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

function nextValue(
  path: string,
  parameter: Parameter,
  places: Places,
  year: number,
  before: ParameterValue,
  code: string | undefined,
  change: Change,
  problems: Problem[],
): { value: ParameterValue; from: string } | undefined {
  const { codes } = places.levels[parameter.level]!;
  const wrong = (value: unknown, place: string) => {
    const [low, high] = parameter.range;
    if (typeof value === "number" && value >= low && value <= high) return false;
    problems.push({
      code: "value_out_of_range",
      place,
      found: typeof value === "number" ? String(value) : JSON.stringify(value),
      expected: `a number from ${low} to ${high} (${parameter.unit})`,
      advice:
        parameter.unit === "share"
          ? "Write 110 percent as 1.10 or 110%."
          : `Give the value in ${parameter.unit}.`,
    });
    return true;
  };
  const from = `${year}-01-01`;
  const merged = (changes: Readonly<Record<string, number>>): ParameterValue => {
    const all = Object.fromEntries(
      codes.map((each) => [each, typeof before === "number" ? before : (before?.[each] ?? Number.NaN)]),
    );
    return { ...all, ...changes };
  };
  if (typeof change === "number") {
    if (wrong(change, path)) return undefined;
    return { value: code === undefined ? change : merged({ [code]: change }), from };
  }
  const keys = Object.keys(change);
  if (keys.length > 0 && keys.every((key) => isDate.test(key))) {
    const inForce = keys
      .filter((key) => key <= from)
      .sort()
      .at(-1);
    const bad = keys.filter((key) => wrong(change[key], `${path} from ${key}`));
    if (bad.length > 0 || inForce === undefined) return undefined;
    const value = change[inForce]!;
    return { value: code === undefined ? value : merged({ [code]: value }), from: inForce };
  }
  let bad = keys.length === 0;
  if (bad) wrong({}, path);
  for (const key of keys) {
    if (parameter.level === "nation" || code !== undefined || !codes.includes(key)) {
      bad = true;
      problems.push({
        code: "unknown_place",
        place: path,
        found: `'${key}'`,
        expected:
          parameter.level === "nation"
            ? "a number or dates"
            : `dates or codes of the level ${parameter.level}`,
        advice: "Write dates as 2020-01-01 and codes in quotation marks.",
      });
    } else if (wrong(change[key], `${path}.${key}`)) bad = true;
  }
  return bad ? undefined : { value: merged(change), from };
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
