import { roundedOrNull } from "@barkraft/core";

/** Whole SEK, or null where unknown. */
export function wholeOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value) + 0;
}

/** A share to six decimals, or null where unknown. */
export function shareOrNull(value: number): number | null {
  return roundedOrNull(value, 6);
}

/** Million SEK to three decimals, or null where unknown. */
export function millionsOrNull(amount: number): number | null {
  return Number.isNaN(amount) ? null : Math.round(amount / 1000) / 1000 + 0;
}

/** A share as percent to two decimals, or null where unknown. */
export function percentOrNull(share: number): number | null {
  return Number.isNaN(share) ? null : Math.round(share * 10_000) / 100 + 0;
}

/** Whole SEK, null where unknown; ratios to six decimals; names with underscores. */
export function plainFields(fields: object): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(fields as Readonly<Record<string, number>>).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      /ratio/i.test(name) ? shareOrNull(value) : wholeOrNull(value),
    ]),
  );
}
