import { createIntl, createIntlCache, type IntlShape } from "@formatjs/intl";
import type { commandLine } from "./catalogue/command-line.ts";
import type { common } from "./catalogue/common.ts";
import type { pages } from "./catalogue/pages.ts";
import type { problems } from "./catalogue/problems.ts";
import type { web } from "./catalogue/web.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Language, localeOf } from "./languages.ts";

export type MessageKey =
  | keyof typeof commandLine
  | keyof typeof common
  | keyof typeof problems
  | keyof typeof web
  | { [Page in keyof typeof pages]: keyof (typeof pages)[Page] }[keyof typeof pages];

export type Translator = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Every message of a part of the catalogue in one language, by key. */
export function messagesOf(catalogue: Catalogue, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, texts]) => [key, texts[language]]));
}

/** A function from message key and values to text in one language, for the keys that `catalogue` holds. */
export function translatorOf(catalogue: Catalogue, language: Language): Translator {
  return translatorOfMessages(messagesOf(catalogue, language), language);
}

/** A function from message key and values to text; a key that is added to `messages` later is found too. */
export function translatorOfMessages(
  messages: Readonly<Record<string, string>>,
  language: Language,
): Translator {
  const intl: IntlShape<string> = createIntl(
    { locale: localeOf[language], messages: messages as Record<string, string>, defaultLocale: "sv-SE" },
    createIntlCache(),
  );
  return (key, values) => intl.formatMessage({ id: key }, values);
}
