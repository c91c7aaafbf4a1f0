/** Exponents of the base units, for example `{ SEK: 1, inhabitant: -1 }`. */
export type Dimension = ReadonlyMap<string, number>;

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6 };
const pure = new Set(["share", "percent", "ratio", "number", "index", "days", "metres"]);

/**
 * Reads a unit such as `SEK/inhabitant`, `thousand SEK`, `inhabitants` or `percent`.
 * Shares, percentages, ratios and what a law counts in plain numbers have no dimension. Throws on a word that is not a base unit.
 */
export function dimensionOf(unit: string, baseUnits: readonly string[]): Dimension {
  const exponents = new Map<string, number>();
  const [over, under, ...rest] = unit.split("/");
  if (rest.length > 0 || over === undefined) throw new Error(`unit '${unit}' has more than one '/'`);
  const count = (part: string, sign: number) => {
    for (const word of part.trim().split(/\s+/)) {
      if (pure.has(word) || word in scales) continue;
      const base = baseUnits.find((candidate) => word === candidate || word === `${candidate}s`);
      if (!base) throw new Error(`unit '${unit}' has the word '${word}', which is not a base unit`);
      exponents.set(base, (exponents.get(base) ?? 0) + sign);
    }
  };
  count(over, 1);
  if (under !== undefined) count(under, -1);
  for (const [base, exponent] of exponents) if (exponent === 0) exponents.delete(base);
  return exponents;
}

/** A dimension as text, for messages: `SEK·inhabitant^-1`, or `no dimension`. */
export function describeDimension(dimension: Dimension): string {
  const parts = [...dimension].sort(([a], [b]) => (a < b ? -1 : 1));
  if (parts.length === 0) return "no dimension";
  return parts.map(([base, exponent]) => (exponent === 1 ? base : `${base}^${exponent}`)).join("·");
}

/** A stored number as formulas see it: they work in shares, never in percent. */
export function toFormulaValue(stored: number, unit: string): number {
  return unit === "percent" ? stored / 100 : stored;
}

/** A formula's number in its declared unit; rounded at the twelfth decimal, so that 0.2218 is 22.18 percent. */
export function toDeclaredValue(value: number, unit: string): number {
  return unit === "percent" ? Math.round(value * 1e14) / 1e12 : value;
}
