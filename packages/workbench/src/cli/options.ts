import { InputError, nearestNames, type Problem } from "@barkraft/core";
import type { Command } from "commander";
import type { Session } from "./session.ts";

/** The options that say what to compute with. */
export interface LawOptions {
  readonly year?: string;
  readonly set?: readonly string[];
  readonly reform?: string;
  readonly data?: string;
}

/** The options that say how and where to write. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
  readonly manifest?: string;
}

/** Collects an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Adds --year, --set, --reform and --data. */
export function withLaw(command: Command, { translate }: Session): Command {
  return command
    .option("--year <YEAR>", translate("cli.option.year"))
    .option("--set <PATH=VALUE>", translate("cli.option.set"), collect)
    .option("--reform <FILE>", translate("cli.option.reform"))
    .option("--data <FOLDER>", translate("cli.option.data"));
}

/** Adds --format, --lang and --manifest, and --output where the command can write a file. */
export function withOutput(
  command: Command,
  { translate }: Session,
  formats: readonly string[],
  file: boolean,
): Command {
  command.option("--format <FORMAT>", translate("cli.option.format", { formats: formats.join(", ") }));
  if (file) command.option("--output <FILE>", translate("cli.option.output"));
  return command
    .option("--manifest <FILE>", translate("cli.option.manifest"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"));
}

/** Mistakes in the values of options, as an error. */
export function optionMistake(...problems: readonly [Problem, ...Problem[]]): InputError {
  return new InputError(problems);
}

/** The value of an option that allows only some words. */
export function oneOf<const Word extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Word[],
  otherwise: Word,
): Word {
  if (given === undefined) return otherwise;
  const found = allowed.find((word) => word === given.toLowerCase());
  if (found) return found;
  const near = nearestNames(given, allowed, 1);
  throw optionMistake({
    code: "option_not_allowed",
    place: option,
    found: `'${given}'`,
    expected: `one of ${allowed.join(", ")}`,
    advice:
      near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Choose one of them, or leave the option out.",
  });
}

/** The value of an option that is a whole number within bounds. */
export function wholeNumber(
  option: string,
  given: string | undefined,
  [low, high]: readonly [number, number],
  otherwise: number,
): number {
  if (given === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given}'`,
    expected: `a whole number from ${low} to ${high}`,
    advice: `For example ${option} ${otherwise}.`,
  });
}

/** What an export can hold as a year. */
const firstYear = 1900;
const lastYear = 2999;

/** The year asked for, or undefined when none is. */
export function yearOf(given: string | undefined, option = "--year"): number | undefined {
  if (given === undefined) return undefined;
  const isYear = /^\d{4}$/.test(given.trim());
  if (isYear && Number(given) >= firstYear && Number(given) <= lastYear) return Number(given);
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given}'`,
    expected: isYear ? `a year from ${firstYear} to ${lastYear}` : "a year in four digits",
    advice: `For example ${option} 2020.`,
  });
}
