import type { Parameter, ParameterValue } from "../../parameter/parameter.ts";
import { probablyMeant } from "../../scenario/probably-meant.ts";
import { readWrittenNumber, type WrittenNumber } from "../../scenario/written-number.ts";
import { isDay } from "../../text/day.ts";
import type { Problem } from "../../text/input-error.ts";

/** A new value from the baseline year on, one per code, or one per date. */
export type Change = WrittenNumber | Readonly<Record<string, WrittenNumber>>;

type Numbers = Readonly<Record<string, number>>;

/** One change of a reform, and what it changes. */
export interface AskedChange {
  /** As the reform writes it: the parameter, and the code if it names one place. */
  readonly path: string;
  readonly parameter: Parameter;
  readonly code: string | undefined;
  readonly given: Change;
  /** Equalisation year. */
  readonly year: number;
  /** What the parameter is before the change. */
  readonly before: ParameterValue;
  /** Codes of the parameter's level. */
  readonly codes: readonly string[];
}

interface NextValue {
  readonly value: ParameterValue;
  /** The day it holds from. */
  readonly from: string;
}

/**
 * The value of a parameter after one change of a reform, and the day it holds from; undefined when the change is
 * wrong, which is added to `problems`, or not in force in the year.
 */
export function nextValue(asked: AskedChange, problems: Problem[]): NextValue | undefined {
  const { path, parameter, given, year } = asked;
  const { unit } = parameter;
  if (typeof given === "object") {
    const numbers = Object.fromEntries(
      Object.entries(given).map(([key, written]) => [key, readWrittenNumber(written, unit)]),
    );
    const keys = Object.keys(numbers);
    return keys.length > 0 && keys.every(isDay)
      ? valueByDay(asked, numbers, problems)
      : valueByCode(asked, numbers, problems);
  }
  const number = readWrittenNumber(given, unit);
  const wrong = outOfRange(parameter, path, number, given);
  problems.push(...wrong);
  return wrong.length > 0 ? undefined : { value: withNumber(asked, number), from: `${year}-01-01` };
}

/** The last of dated values that holds on the first day of the year. */
function valueByDay(asked: AskedChange, numbers: Numbers, problems: Problem[]): NextValue | undefined {
  const { path, parameter, year } = asked;
  const days = Object.keys(numbers);
  const wrong = days.flatMap((day) =>
    outOfRange(parameter, `${path} from ${day}`, numbers[day], writtenAt(asked, day)),
  );
  problems.push(...wrong);
  const holds = (day: string) => parameter.lasts === "until changed" || day.startsWith(`${year}-`);
  const inForce = days
    .filter((day) => day <= `${year}-01-01` && holds(day))
    .sort()
    .at(-1);
  if (wrong.length > 0 || inForce === undefined) return undefined;
  return { value: withNumber(asked, numbers[inForce]!), from: inForce };
}

function valueByCode(asked: AskedChange, numbers: Numbers, problems: Problem[]): NextValue | undefined {
  const { path, parameter, year } = asked;
  const keys = Object.keys(numbers);
  const wrong =
    keys.length === 0
      ? outOfRange(parameter, path, undefined, {})
      : keys.flatMap((key) =>
          namesPlace(asked, key)
            ? outOfRange(parameter, `${path}.${key}`, numbers[key], writtenAt(asked, key))
            : [unknownPlace(asked, key)],
        );
  problems.push(...wrong);
  return wrong.length > 0 ? undefined : { value: withNumbers(asked, numbers), from: `${year}-01-01` };
}

/** The parameter with one number everywhere, or in the single place that the path names. */
function withNumber(asked: AskedChange, number: number): ParameterValue {
  return asked.code === undefined ? number : withNumbers(asked, { [asked.code]: number });
}

function withNumbers({ codes, before }: AskedChange, numbers: Numbers): ParameterValue {
  const unchanged = codes.map((code) => [
    code,
    typeof before === "number" ? before : (before?.[code] ?? Number.NaN),
  ]);
  return { ...Object.fromEntries(unchanged), ...numbers };
}

function writtenAt({ given }: AskedChange, key: string): WrittenNumber | undefined {
  return typeof given === "object" ? given[key] : given;
}

function namesPlace({ parameter, code, codes }: AskedChange, key: string): boolean {
  return parameter.level !== "nation" && code === undefined && codes.includes(key);
}

function unknownPlace({ path, parameter: { level } }: AskedChange, key: string): Problem {
  return {
    code: "unknown_place",
    place: path,
    found: `'${key}'`,
    expected: level === "nation" ? "a number or dates" : `dates or codes of the level ${level}`,
    advice: "Write dates as 2020-01-01 and codes in quotation marks.",
  };
}

/** The problem with a number that is none or outside the parameter's range; nothing when it is right. */
function outOfRange(
  { unit, range }: Parameter,
  place: string,
  number: number | undefined,
  written: unknown,
): Problem[] {
  const [low, high] = range;
  if (number !== undefined && number >= low && number <= high) return [];
  const meant = number === undefined ? null : probablyMeant(number, unit, range);
  return [
    {
      code: "value_out_of_range",
      place,
      found: typeof written === "number" ? String(written) : (JSON.stringify(written) ?? "nothing"),
      expected: `a number from ${low} to ${high} (${unit})`,
      advice: meant === null ? adviceFor(unit) : adviceWith(unit, meant),
    },
  ];
}

function adviceFor(unit: string): string {
  const advice = unit === "share" ? "Write 110 percent as 1.10 or 110%." : `Give the value in ${unit}.`;
  return advice;
}

// Sentences stand whole, because whole sentences are what the catalogue translates.
function adviceWith(unit: string, meant: number): string {
  const advice =
    unit === "share"
      ? `Write 110 percent as 1.10 or 110%. Probably ${meant} was meant.`
      : `Give the value in ${unit}. Probably ${meant} was meant.`;
  return advice;
}
