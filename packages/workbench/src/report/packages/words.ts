import type { PackageWords } from "@barkraft/finance";
import type { Language } from "@barkraft/messages";

/** A text of a package in a language, or in the only one it has. */
export function wordsIn(words: PackageWords, language: Language): string {
  return typeof words === "string" ? words : words[language];
}

/** A number to so many decimals, or null for one that is not known. */
export function known(value: number | undefined, decimals = 2): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(decimals)) + 0;
}
