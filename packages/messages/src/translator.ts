import { createIntl, createIntlCache, type IntlShape } from "@formatjs/intl";
import { commandLine } from "./catalogue/command-line.ts";
import { common } from "./catalogue/common.ts";
import { problems } from "./catalogue/problems.ts";
import { web } from "./catalogue/web.ts";
import { type Language, localeOf } from "./languages.ts";

const catalogue = { ...common, ...problems, ...commandLine, ...web };

export type MessageKey = keyof typeof catalogue;

/** Every message of one language, by key. */
export function messagesIn(language: Language): Readonly<Record<MessageKey, string>> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, texts]) => [key, texts[language]]),
  ) as Record<MessageKey, string>;
}

export type Translator = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** A function from message key and values to text in one language. */
export function createTranslator(language: Language): Translator {
  const intl: IntlShape<string> = createIntl(
    { locale: localeOf[language], messages: messagesIn(language), defaultLocale: "sv-SE" },
    createIntlCache(),
  );
  return (key, values) => intl.formatMessage({ id: key }, values);
}
