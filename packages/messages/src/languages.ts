/** The languages of the product, the first being the default for a Swedish reader. */
export const languages = ["sv", "da", "en"] as const;

export type Language = (typeof languages)[number];

/** The locale whose number and date formats a language uses. */
export const localeOf: Readonly<Record<Language, string>> = { sv: "sv-SE", da: "da-DK", en: "en-GB" };

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  da: "Dansk",
  en: "English",
};
