import { settings } from "../reform/settings.ts";

/** The shares of the law that a link can change. */
export type ShareKey = "guarantee" | "grant" | "region_grant" | "fee";

/** From and to which value the law's parameters may be changed. */
export const shareRanges = Object.fromEntries(
  settings.map(({ key, parameter }) => [key, parameter.range]),
) as Readonly<Record<ShareKey, readonly [low: number, high: number]>>;

/** A share as a link writes it: 1.1, 1,1 or 110%. Undefined when it is none, or outside the range. */
export function readShare(written: string, [low, high]: readonly [number, number]): number | undefined {
  const value = numberOf(written);
  return value !== undefined && value >= low && value <= high ? value : undefined;
}

/** The share that was meant when percent were written without their sign: 1.15 for 115. */
export function meantShare(written: string, range: readonly [number, number]): number | undefined {
  return /^\d/.test(written.trim()) && !written.includes("%")
    ? readShare(`${written.trim()}%`, range)
    : undefined;
}

function numberOf(written: string): number | undefined {
  const [, digits, percent] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  // Scaled in decimal, because 110 / 100 must be the same number as 1.10 written out.
  return Number(`${digits.replace(",", ".")}${percent ? "e-2" : ""}`);
}
