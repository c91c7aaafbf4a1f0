import { commandLine } from "./catalogue/command-line.ts";
import { common } from "./catalogue/common.ts";
import { problems } from "./catalogue/problems.ts";
import type { Language } from "./languages.ts";
import { messagesOf, type Translator, translatorOf } from "./translator.ts";

const catalogue = { ...common, ...problems, ...commandLine };

/** Every message of the command line and the reports in one language, by key. */
export function messagesIn(language: Language): Readonly<Record<string, string>> {
  return messagesOf(catalogue, language);
}

/** What the command line and the reports say. */
export function createTranslator(language: Language): Translator {
  return translatorOf(catalogue, language);
}

export { type KnownSentence, knownSentences, recognise } from "./recognise.ts";
