import { type Language, localeOf } from "./languages.ts";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signed}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? "exceptZero" : "negative",
    // Four-digit kronor amounts stand under five-digit ones: group them all.
    useGrouping: "always",
  });
  formats.set(key, format);
  return format;
}

/**
 * A number in a language: a true minus sign, thin spaces between thousands in Swedish, the sign shown on
 * gains when `signed`. Null is an en dash.
 */
export function formatNumber(
  value: number | null,
  language: Language,
  { decimals = 0, signed = false }: { readonly decimals?: number; readonly signed?: boolean } = {},
): string {
  if (value === null) return "–";
  return formatOf(language, decimals, signed)
    .format(value)
    .replace("-", "−")
    .replace(/\u00a0/g, "\u202f");
}

const decimalsOf: Readonly<Record<string, number>> = { "billion SEK": 1, percent: 2, share: 4, ratio: 6 };

/** A figure with the decimals its unit is read with; the unit itself belongs in the header. */
export function formatFigure(
  value: number | null,
  unit: string,
  language: Language,
  options: { readonly signed?: boolean } = {},
): string {
  return formatNumber(value, language, { decimals: decimalsOf[unit] ?? 0, ...options });
}
