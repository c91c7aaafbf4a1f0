import { roundedOrNull } from "@barkraft/core";
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

/** A value with its bounds as JSON. */
export function jsonBounded({ value, low, high }: Bounded, decimals: number) {
  return {
    value: roundedOrNull(value, decimals),
    low: roundedOrNull(low, decimals),
    high: roundedOrNull(high, decimals),
  };
}
