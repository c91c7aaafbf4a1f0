import type { Places } from "../../column/places.ts";
import type { Parameter, ParameterValue } from "../../parameter/parameter.ts";
import { probablyMeant } from "../../scenario/probably-meant.ts";
import { readWrittenNumber, type WrittenNumber } from "../../scenario/written-number.ts";
import { isDay } from "../../text/day.ts";
import type { Problem } from "../../text/input-error.ts";

/** A new value from the baseline year on, one per code, or one per date. */
export type Change = WrittenNumber | Readonly<Record<string, WrittenNumber>>;

type ReadChange = number | Readonly<Record<string, number>>;

/**
 * The value of a parameter after one change of a reform, and the day it holds from; undefined when the change is
 * wrong, which is added to `problems`, or not in force in `year`.
 */
export function nextValue(
  path: string,
  parameter: Parameter,
  places: Places,
  year: number,
  before: ParameterValue,
  code: string | undefined,
  { given, read: change }: { readonly given: Change; readonly read: ReadChange },
  problems: Problem[],
): { value: ParameterValue; from: string } | undefined {
  const { codes } = places.levels[parameter.level]!;
  const wrong = (value: unknown, place: string, asGiven: unknown) => {
    const [low, high] = parameter.range;
    if (typeof value === "number" && value >= low && value <= high) return false;
    const meant = typeof value === "number" ? probablyMeant(value, parameter.unit, parameter.range) : null;
    problems.push({
      code: "value_out_of_range",
      place,
      found: typeof asGiven === "number" ? String(asGiven) : (JSON.stringify(asGiven) ?? "nothing"),
      expected: `a number from ${low} to ${high} (${parameter.unit})`,
      advice: adviceFor(parameter.unit, meant),
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
  const givenAt = (key: string) => (typeof given === "object" ? given[key] : given);
  if (typeof change === "number") {
    if (wrong(change, path, given)) return undefined;
    return { value: code === undefined ? change : merged({ [code]: change }), from };
  }
  const keys = Object.keys(change);
  if (keys.length > 0 && keys.every(isDay)) {
    const holds = (key: string) => parameter.lasts === "until changed" || key.startsWith(`${year}-`);
    const inForce = keys
      .filter((key) => key <= from && holds(key))
      .sort()
      .at(-1);
    const bad = keys.filter((key) => wrong(change[key], `${path} from ${key}`, givenAt(key)));
    if (bad.length > 0 || inForce === undefined) return undefined;
    const value = change[inForce]!;
    return { value: code === undefined ? value : merged({ [code]: value }), from: inForce };
  }
  let bad = keys.length === 0;
  if (bad) wrong(undefined, path, {});
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
    } else if (wrong(change[key], `${path}.${key}`, givenAt(key))) bad = true;
  }
  return bad ? undefined : { value: merged(change), from };
}

function adviceFor(unit: string, meant: number | null): string {
  const isShare = unit === "share";
  if (meant === null) {
    const advice = isShare ? "Write 110 percent as 1.10 or 110%." : `Give the value in ${unit}.`;
    return advice;
  }
  const advice = isShare
    ? `Write 110 percent as 1.10 or 110%. Probably ${meant} was meant.`
    : `Give the value in ${unit}. Probably ${meant} was meant.`;
  return advice;
}

/** A change with its written numbers read in the unit of the parameter. */
export function readChange(change: Change, unit: string): ReadChange {
  if (typeof change !== "object") return readWrittenNumber(change, unit);
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, readWrittenNumber(value, unit)]),
  );
}
