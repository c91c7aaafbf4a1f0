import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { optionMistake } from "../../options.ts";
import { listOf } from "../analysis/words.ts";

/** A number of an option within bounds, or another when the option is left out. */
export function numberWithin(
  option: string,
  given: string | undefined,
  [low, high]: readonly [number, number],
  otherwise: number,
  unit = "percent",
): number {
  if (given === undefined) return otherwise;
  const text = given.trim().replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(\D|$))/g, "");
  const number = isWrittenNumber(text) ? readWrittenNumber(text, unit) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given.slice(0, 60)}'`,
    expected: `a number from ${low} to ${high}`,
    advice: `For example ${option} ${Number(otherwise.toFixed(1))}.`,
  });
}

/** Assumptions such as `price_growth=2.5,wanted_result=1`; nothing when the option is left out. */
export function assumptionsOf(given: string | undefined): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    (listOf(given) ?? []).map((pair) => {
      const at = pair.lastIndexOf("=");
      const number = pair.slice(at + 1).trim();
      if (at > 0 && isWrittenNumber(number)) {
        return [pair.slice(0, at).trim(), readWrittenNumber(number, "percent")];
      }
      throw optionMistake({
        code: "malformed_setting",
        place: "--assume",
        found: `'${pair.slice(0, 100)}'`,
        expected: "NAME=NUMBER with commas between",
        advice: "For example --assume price_growth=2.5,wanted_result=1.",
      });
    }),
  );
}

/** Reserves such as `1880=150e6`, SEK by place. */
export function reservesOf(
  given: readonly string[] | undefined,
): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      const number = pair.slice(at + 1).trim();
      const amount = isWrittenNumber(number) ? readWrittenNumber(number, "SEK") : Number.NaN;
      if (at > 0 && amount >= 0 && amount <= 1e12) return [pair.slice(0, at).trim(), amount];
      throw optionMistake({
        code: "malformed_setting",
        place: "--reserve",
        found: `'${pair.slice(0, 100)}'`,
        expected: "MUNICIPALITY=KRONOR",
        advice: "For example --reserve 1880=150e6.",
      });
    }),
  );
}
