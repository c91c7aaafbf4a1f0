import type { Bounded, GrantYear } from "./series.ts";

/** All that a state paid local government in a year as somebody has stated it, million. */
export interface StatedTotal {
  readonly year: number;
  readonly total: number;
  /** Whether the stated total is at least this ("just over") or at most ("just below"). */
  readonly bound: "at least" | "at most";
  readonly source: string;
}

/** How much of a stated total the general grants and the register hold. */
export interface Coverage extends StatedTotal {
  readonly general: number;
  readonly targeted: Bounded;
  /** General and targeted grants together as a share of the total. */
  readonly covered: Bounded;
  /** What the total leaves after the general grants, million. */
  readonly notGeneral: number;
  /** The register as a share of that. */
  readonly registerShare: Bounded;
}

/** How much of each stated total the figures cover. A year without figures is left out. */
export function coverageOf(
  series: readonly GrantYear[],
  totals: readonly StatedTotal[],
): readonly Coverage[] {
  return totals.flatMap((stated) => {
    const found = series.find(({ year }) => year === stated.year);
    if (!found) return [];
    const { general, targeted } = found;
    const notGeneral = stated.total - general;
    const each = (of: (amount: number) => number): Bounded => ({
      value: of(targeted.value),
      low: of(targeted.low),
      high: of(targeted.high),
    });
    return [
      {
        ...stated,
        general,
        targeted,
        covered: each((amount) => (general + amount) / stated.total),
        notGeneral,
        registerShare: each((amount) => amount / notGeneral),
      },
    ];
  });
}
