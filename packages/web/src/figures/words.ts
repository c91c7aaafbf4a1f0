import { formatNumber, type Language, type Translator } from "@barkraft/messages";

/** A sum of kronor as it is said: in billions, millions or kronor. Without sign. */
export function kronorInWords(amount: number, language: Language, t: Translator): string {
  const size = Math.abs(amount);
  // Just below a border the rounded number would read as a thousand of the smaller word.
  if (size >= 999.5e6)
    return t("web.kronor.billion", { number: formatNumber(size / 1e9, language, { decimals: 2 }) });
  if (size >= 999_500)
    return t("web.kronor.million", {
      number: formatNumber(size / 1e6, language, { decimals: size >= 100e6 ? 0 : 1 }),
    });
  return t("web.kronor", { number: formatNumber(size, language) });
}

/** A sum of kronor as it is said, with a minus before one below nought. */
export function signedKronorInWords(amount: number, language: Language, t: Translator): string {
  return `${amount < 0 ? "−" : ""}${kronorInWords(amount, language, t)}`;
}

/** From one sum of kronor to another as it is said, both in the word of the larger: 1.75–8.88 billion kronor. */
export function kronorRangeInWords(low: number, high: number, language: Language, t: Translator): string {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const [unit, word, decimals] =
    size >= 999.5e6
      ? ([1e9, "web.kronor.billion", 2] as const)
      : size >= 999_500
        ? ([1e6, "web.kronor.million", size >= 100e6 ? 0 : 1] as const)
        : ([1, "web.kronor", 0] as const);
  const write = (amount: number) => formatNumber(amount / unit, language, { decimals });
  // Beside a minus a dash alone would be read as one too.
  const dash = low < 0 ? " – " : "–";
  return t(word, { number: `${write(low)}${dash}${write(high)}` });
}

/** Kronor per inhabitant as it is said, without sign. */
export function perInhabitantInWords(amount: number, language: Language, t: Translator): string {
  return t("web.kronor.per-inhabitant", { number: formatNumber(Math.abs(amount), language) });
}

/** A share as it is said in percent. */
export function percentInWords(percent: number, language: Language, decimals = 0): string {
  const number = formatNumber(percent, language, { decimals });
  return language === "en" ? `${number}%` : `${number}\u202f%`;
}
