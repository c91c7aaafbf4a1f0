import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { optionMistake } from "../../options.ts";

/** A number within bounds, or undefined when the option is not there. */
export function numberWithin(
  option: string,
  given: string | undefined,
  [low, high]: readonly [number, number],
  example: string,
): number | undefined {
  if (given === undefined) return undefined;
  const text = given.trim().replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(\D|$))/g, "");
  const value = isWrittenNumber(text) ? readWrittenNumber(text, "SEK") : Number.NaN;
  if (value >= low && value <= high) return value;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given}'`,
    expected: `a number from ${low} to ${high}`,
    advice: `For example ${option} ${example}.`,
  });
}
