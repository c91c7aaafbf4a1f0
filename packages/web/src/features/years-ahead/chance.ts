import type { SimulatedFan } from "../../worker/simulation.ts";
import type { TimeBand } from "./charts.tsx";

/** The shares of paths that a band's levels are not exceeded by. */
export const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What the fans are drawn of. */
export const fanned = ["result", "debt", "equity", "reserve"] as const;
export type Fanned = (typeof fanned)[number];

export const paths = 10_000;
export const seed = 1;

/** The levels of a quantity year by year per projected inhabitant, SEK; null past what is told apart. */
export function levelsOf(fan: SimulatedFan, quantity: Fanned, share: number): (number | null)[] {
  const at = shares.indexOf(share as (typeof shares)[number]);
  const index = fanned.indexOf(quantity);
  return fan.years.map(({ fans, inhabitants }) => {
    const level = fans[index]!.quantiles[at]! / inhabitants;
    return Number.isFinite(level) ? level : null;
  });
}

/** The bands of a quantity, opening where the accounts end. */
export function bandsOf(fan: SimulatedFan, quantity: Fanned, opening: number | null): TimeBand[] {
  const from = (share: number) => [opening, ...levelsOf(fan, quantity, share)];
  return [
    { label: "90 %", low: from(0.05), high: from(0.95), depth: 0 },
    { label: "50 %", low: from(0.25), high: from(0.75), depth: 1 },
  ];
}
