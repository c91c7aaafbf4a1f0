import { common } from "./catalogue/common.ts";
import { web } from "./catalogue/web.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./languages.ts";
import { messagesOf, type Translator, translatorOfMessages } from "./translator.ts";

const words: Record<string, Catalogue[string]> = { ...common, ...web };
const spoken = new Map<
  Language,
  { readonly messages: Record<string, string>; readonly translate: Translator }
>();

/**
 * What the site says, with what the opened pages added. The command line's and the problems' sentences stay out of
 * what a reader downloads.
 */
export function createTranslator(language: Language): Translator {
  const known = spoken.get(language);
  if (known) return known.translate;
  const messages = { ...messagesOf(words, language) };
  const translate = translatorOfMessages(messages, language);
  spoken.set(language, { messages, translate });
  return translate;
}

/** Adds what a page says when it is opened, in every language. */
export function addWords(page: Catalogue): void {
  Object.assign(words, page);
  for (const [language, { messages }] of spoken) Object.assign(messages, messagesOf(page, language));
}
