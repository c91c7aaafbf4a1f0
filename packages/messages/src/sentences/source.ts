import { sources } from "../catalogue/sources.ts";
import type { Language } from "../languages.ts";

const known = new Map<string, Readonly<Record<Language, string>>>(
  Object.values(sources).map((words) => [words.sv, words]),
);

/**
 * A source as the shipped tables name it, part by part, in the reader's language. What has no translation, such as the
 * name of a table or of the user's own file, stays as it is.
 */
export function sourceIn(source: string, language: Language): string {
  return source
    .split("; ")
    .map((part) => known.get(part)?.[language] ?? part)
    .join("; ");
}
