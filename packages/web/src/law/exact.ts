import { formatNumber, type Language } from "@barkraft/messages";

const mostDecimals = 10;

/** A number of the law with every decimal it has. */
export function exactNumber(value: number, language: Language): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, language, { decimals: Math.min(mostDecimals, decimals) });
}
