import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import type { OwnKeyColumns } from "@barkraft/finance";
import type { Country } from "../../../services/country.ts";
import { optionMistake } from "../../options.ts";

/** Options that give the Employment Service's files. */
export interface RegistrationOptions {
  readonly registrations?: readonly string[];
  readonly weeks?: string;
}

/** Options that give keys figures of the user's own. */
export interface GivenOptions extends RegistrationOptions {
  readonly columns?: string;
}

/** The documents among written keys, by name: those that end in .yaml. Throws an `InputError` for one that is wrong. */
export async function documentsIn(
  keys: readonly string[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const names = keys
    .flatMap((written) => written.split(",").map((part) => part.replace(/=[^=]*$/, "").trim()))
    .filter((name) => /\.ya?ml$/i.test(name));
  if (names.length === 0) return undefined;
  const { readKeyFile } = await import("../../../services/allocation/key-library.ts");
  const read = [...new Set(names)].map(async (name) => [name, await readKeyFile(name)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** The user's columns and registrations. */
export async function columnsIn(
  country: Country,
  year: number,
  options: GivenOptions,
): Promise<OwnKeyColumns | undefined> {
  const weeks = weeksOf(options);
  const { columns, registrations } = options;
  if (columns === undefined && registrations === undefined) return undefined;
  const own = columns === undefined ? {} : await readColumns(country, columns);
  if (!registrations || !weeks) return own;
  const { readRegistrationColumns } = await import("../../../services/allocation/registrations.ts");
  return {
    ...own,
    ...(await readRegistrationColumns(country, registrations, { year, weeks })),
  };
}

async function readColumns(country: Country, path: string): Promise<OwnKeyColumns> {
  const { readKeyColumns } = await import("../../../services/allocation/own-columns.ts");
  return readKeyColumns(country, path);
}

/** The weeks of the registrations, such as `10-32`; the report's March to 7 August unless said. */
export function weeksOf({
  registrations,
  weeks: given,
}: RegistrationOptions): readonly [number, number] | undefined {
  if (registrations === undefined) {
    if (given === undefined) return undefined;
    throw weeksOfNothing();
  }
  const written = given ?? "10-32";
  const [, first, last] = /^(\d{1,2})-(\d{1,2})$/.exec(written.trim()) ?? [];
  const weeks = [Number(first), Number(last)] as const;
  if (weeks[0] >= 1 && weeks[0] <= weeks[1] && weeks[1] <= 53) return weeks;
  throw optionMistake({
    code: "option_not_weeks",
    place: "--weeks",
    found: `'${written}'`,
    expected: "a first and a last week from 1 to 53",
    advice: "For example --weeks 10-32.",
  });
}

function weeksOfNothing() {
  return optionMistake({
    code: "weeks_of_nothing",
    place: "--weeks",
    found: "no --registrations",
    expected: "the files that the weeks are of",
    advice: "Add --registrations FILE, or leave --weeks out.",
  });
}

/** Settings such as `asylum_weight=0.5`. */
export function inputsIn(given: readonly string[] | undefined): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      const number = pair.slice(at + 1).trim();
      if (at > 0 && isWrittenNumber(number)) {
        return [pair.slice(0, at).trim(), readWrittenNumber(number, "number")] as const;
      }
      throw optionMistake({
        code: "malformed_setting",
        place: "--input",
        found: `'${pair.slice(0, 100)}'`,
        expected: "NAME=NUMBER",
        advice: "For example --input asylum_weight=0.5.",
      });
    }),
  );
}

/** An amount in kronor: whole where it is a pot. */
export function amountIn(option: string, given: string | undefined, largest: number): number | undefined {
  if (given === undefined) return undefined;
  const text = given.trim().replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(\D|$))/g, "");
  const amount = isWrittenNumber(text) ? readWrittenNumber(text, "SEK") : Number.NaN;
  if (amount >= 0 && amount <= largest) return amount;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given}'`,
    expected: `an amount in kronor from 0 to ${largest}`,
    advice: "Write two billion kronor as 2e9 or 2000000000.",
  });
}
