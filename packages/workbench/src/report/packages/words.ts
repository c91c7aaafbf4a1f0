import type { PackageWords } from "@barkraft/finance";
import type { Language } from "@barkraft/messages";

/** A text of a package in a language, or in the only one it has. */
export function wordsIn(words: PackageWords, language: Language): string {
  return typeof words === "string" ? words : words[language];
}
