import { formatNumber, type Language, type MessageKey, type Translator } from "@barkraft/messages";
import type { ChartAbout } from "../chart/about.ts";

/** What a code of the register is called: `word(t, "sector", "school")`. */
export function word(t: Translator, group: string, code: string): string {
  return t(`web.targeted.${group}.${code}` as MessageKey);
}

/** A name of the register in the language nearest to the reader's: Swedish for Swedish and Danish. */
export function nearest(language: Language, sv: string, en: string): string {
  return language === "en" ? en : sv;
}

/** Which language such a name is in. */
export function languageOfText(language: Language): "sv" | "en" {
  return language === "en" ? "en" : "sv";
}

/** A share in percent with a decimal. */
export function shareInWords(share: number, language: Language): string {
  const number = formatNumber(share * 100, language, { decimals: 1 });
  return language === "en" ? `${number}%` : `${number}\u202f%`;
}

/** What the files of the page say of its figures. */
export function aboutOf(
  t: Translator,
  {
    manifest,
  }: {
    readonly manifest?: { readonly digests: { readonly user_tables: readonly { readonly file: string }[] } };
  },
  unit: string,
  years?: string,
): ChartAbout {
  const own = manifest?.digests.user_tables ?? [];
  return {
    source: t("web.targeted.about.source.text"),
    unit,
    prices: t("prices.nominal"),
    ...(years === undefined ? {} : { years }),
    statuses: ["published", "derived", "estimated", "assumed"],
    more: own.length > 0 ? [[t("web.targeted.about.own"), own.map(({ file }) => file).join(", ")]] : [],
  };
}
