import { readWrittenNumber, type WrittenNumber } from "../scenario/written-number.ts";
import type { Evaluation } from "../scheme/evaluation/evaluation.ts";
import { compileReform, type Reform } from "../scheme/reform/reform.ts";
import { InputError } from "../text/input-error.ts";
import type { Unknown } from "./problem.ts";

/** A parameter path, and the values between which it is looked for or swept where that is said. */
export interface WantedPath {
  readonly path: string;
  readonly range?: readonly [WrittenNumber, WrittenNumber];
}

/** A parameter to be found, with its path, unit and what the law says. */
export interface NamedUnknown extends Unknown {
  readonly path: string;
  readonly parameter: string;
  readonly unit: string;
  /** The law's own value; null where it has several, or none. */
  readonly law: number | null;
}

/** Reads `PATH` or `PATH=LOW..HIGH`. Throws an `InputError` for anything else. */
export function parseWantedPath(text: string): WantedPath {
  const [path = "", range, ...rest] = text.split("=").map((word) => word.trim());
  const ends = range?.split("..").map((word) => word.trim());
  if (/^[\w.]{1,200}$/.test(path) && rest.length === 0 && (ends === undefined || ends.length === 2)) {
    return { path, ...(ends ? { range: [ends[0]!, ends[1]!] as const } : {}) };
  }
  throw new InputError([
    {
      code: "malformed_range",
      place: `parameter '${text.slice(0, 200)}'`,
      found: range === undefined ? "no path" : `'${range.slice(0, 50)}'`,
      expected: "PATH or PATH=LOW..HIGH",
      advice: "For example income_equalisation.guarantee_level=1.00..1.20.",
    },
  ]);
}

/**
 * A wanted path as an unknown: its bounds, and where it starts, which is the reform's value or else the law's. A
 * parameter with several values in law starts from their mean and is looked for as one value for all places.
 * Throws an `InputError` for a path that does not exist and for bounds that the parameter does not allow.
 */
export function unknownAt(baseline: Evaluation, reform: Reform, { path, range }: WantedPath): NamedUnknown {
  const { scheme, year, places } = baseline;
  const id = scheme.slotOf.has(path) ? path : path.slice(0, path.lastIndexOf("."));
  const declared = scheme.declaration.parameters.find((parameter) => parameter.id === id);
  // Compiling names what is wrong with the path, with near names.
  if (!declared) compileReform(scheme, year, places, { changes: { [path]: 0 } });
  const { range: allowed, unit } = declared!;
  compileReform(scheme, year, places, { changes: { [path]: allowed[0] } });
  const [low, high] = (range ?? allowed).map((end) => readWrittenNumber(end, unit)) as [number, number];
  if (!(low >= allowed[0] && high <= allowed[1] && low < high)) {
    throw new InputError([
      {
        code: "range_not_allowed",
        place: path,
        found: (range ?? allowed).join(".."),
        expected: `a range within ${allowed[0]}..${allowed[1]} (${unit})`,
        advice: "Write the lower end first.",
      },
    ]);
  }
  const code = path === id ? undefined : path.slice(id.length + 1);
  const law = onlyValue(baseline.column(id), places.levels[declared!.level]!.codes, code);
  const changed = Object.hasOwn(reform.changes ?? {}, path)
    ? readWrittenNumber(reform.changes![path], unit)
    : law;
  const start = Number.isFinite(changed) ? changed : (low + high) / 2;
  return { path, parameter: id, unit, low, high, start, law: isOne(baseline, id, code) ? law : null };
}

function onlyValue(column: Float64Array, codes: readonly string[], code: string | undefined): number {
  if (code !== undefined) return column[codes.indexOf(code)]!;
  const known = column.filter((value) => !Number.isNaN(value));
  // Where all are the same, adding and dividing must not move the value.
  if (known.every((value) => value === known[0])) return known[0] ?? Number.NaN;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function isOne(baseline: Evaluation, id: string, code: string | undefined): boolean {
  const column = baseline.column(id);
  const isKnown = (value: number | undefined) => value !== undefined && Number.isFinite(value);
  return isKnown(column[0]) && (code !== undefined || column.every((value) => value === column[0]));
}
