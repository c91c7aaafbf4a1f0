import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { optionMistake } from "../../options.ts";

/** Fewest and most years that are looked ahead. */
export const horizon = [1, 25] as const;

/** `NAME=VALUE` given several times, as numbers; shares may be written in percent. */
export function settingsFrom(
  option: string,
  given: readonly string[] | undefined,
  isAmount: (key: string) => boolean,
  examples = ["interest=3.5%", "interest.2025=3.5%"],
): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  const settings: Record<string, number> = {};
  for (const text of given) {
    const at = text.lastIndexOf("=");
    const key = text.slice(0, at).trim();
    const written = text.slice(at + 1).trim();
    const value = isWrittenNumber(written)
      ? readWrittenNumber(written, isAmount(key) ? "SEK" : "share")
      : Number.NaN;
    if (at < 1 || Number.isNaN(value) || key in settings) {
      throw optionMistake({
        code: "malformed_setting",
        place: option,
        found: `'${text.slice(0, 100)}'`,
        expected: "NAME=NUMBER, each name once",
        advice: `For example ${examples.map((example) => `${option} ${example}`).join(" or ")}.`,
      });
    }
    settings[key] = value;
  }
  return settings;
}

/** A share that may be written in percent, within bounds. */
export function shareOf(
  option: string,
  given: string | undefined,
  [low, high]: readonly [number, number] = [-10, 10],
): number | undefined {
  if (given === undefined) return undefined;
  const value = isWrittenNumber(given) ? readWrittenNumber(given, "share") : Number.NaN;
  if (value >= low && value <= high) return value;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given.slice(0, 100)}'`,
    expected: `a share from ${low} to ${high}, or percent with its sign`,
    advice: `For example ${option} 2% or ${option} 0.02.`,
  });
}
