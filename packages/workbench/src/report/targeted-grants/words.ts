import type { Bounded, GrantName } from "@barkraft/finance";
import type { MessageKey } from "@barkraft/messages";
import type { Voice } from "../text/result-text.ts";

/** What a code of the register is called: `word("sector", "school", voice)`. */
export function word(group: string, code: string | null, { translate }: Voice): string {
  return code === null ? "" : translate(`cli.targeted.${group}.${code}` as MessageKey);
}

/** A name of the register in the language nearest to the voice's: Swedish for Swedish and Danish. */
export function textIn(name: GrantName, { language }: Voice): string {
  return name[language === "en" ? "en" : "sv"];
}

/** A number to a few decimals, or null where it is not known. */
export function rounded(value: number, decimals: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toFixed(decimals));
}

/** A value with its bounds as JSON. */
export function jsonBounded({ value, low, high }: Bounded, decimals: number) {
  return { value: rounded(value, decimals), low: rounded(low, decimals), high: rounded(high, decimals) };
}
