import type { NamedAssumption } from "@barkraft/finance";
import { formatNumber, type Language, type Translator } from "@barkraft/messages";
import type { AboutLines } from "../chart/about.ts";

/** How many decimals an assumption is written with: small ones have more. */
export const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 3 : 2);

/** Every assumption with the value that is used, its range and where it comes from, as lines of a file. */
export function assumptionLines(
  assumptions: readonly NamedAssumption[],
  values: Readonly<Record<string, number>>,
  language: Language,
  t: Translator,
): AboutLines {
  const number = (value: number) => formatNumber(value, language, { decimals: decimalsOf(value) });
  return assumptions.map(({ id, label, unit, low, high, source }) => [
    `${label[language]}, ${t(`unit.${unit}` as "unit.SEK")}`,
    `${number(values[id]!)} (${number(low)}–${number(high)}; ${source[language]})`,
  ]);
}
