import { problems } from "./catalogue/problems.ts";
import type { Language } from "./languages.ts";
import { type KnownSentence, knownSentences, recognise } from "./recognise.ts";
import { type MessageKey, messagesOf, type Translator, translatorOf } from "./translator.ts";

/** What is wrong with something a reader gave, in English. */
interface EnglishProblem {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

let sentences: readonly KnownSentence[] | undefined;
const translators = new Map<Language, Translator>();

/**
 * A problem as one sentence in a language. What the catalogue does not know stands as it is: a file's name, a number,
 * a word that the reader wrote.
 */
export function problemIn(language: Language, problem: EnglishProblem): string {
  sentences ??= knownSentences(messagesOf(problems, "en"));
  const translate = translators.get(language) ?? translatorOf(problems, language);
  translators.set(language, translate);
  const part = (name: keyof EnglishProblem) => {
    const found = recognise(sentences!, problem[name], `problem.${name}`);
    return found ? translate(found.key as MessageKey, Object.fromEntries(found.values)) : problem[name];
  };
  return translate("problem.line", {
    place: part("place"),
    found: part("found"),
    expected: part("expected"),
    advice: part("advice"),
  });
}
