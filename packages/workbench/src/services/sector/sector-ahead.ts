import {
  projectEconomy,
  type ReservesOfYear,
  redCounts,
  reservesAhead,
  type TogetherOnPaths,
} from "@barkraft/finance";
import type { Country } from "../country.ts";
import { simulationGround } from "../simulation/ground.ts";

/** The shares of the paths that are shown. */
export const aheadShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** The sector in one year ahead: quantiles over the paths. */
export interface SectorYearAhead {
  readonly year: number;
  /** Municipalities with a negative result in the projection without chance. */
  readonly projectedRed: number;
  readonly red: readonly number[];
  /** Result of all municipalities as a share of taxes and grants. */
  readonly resultShare: readonly number[];
  /** What all municipalities together have in their reserves, from nought in the last accounts, SEK. */
  readonly reserve: readonly number[];
}

export interface SectorAhead {
  /** Year of the last accounts. */
  readonly from: number;
  readonly places: number;
  readonly paths: number;
  readonly seed: number;
  readonly years: readonly SectorYearAhead[];
  /**
   * What the projection without chance sets aside after the last accounts. What was set aside by then is published for no
   * municipality and not in it, nor in what the years hold.
   */
  readonly reserves: readonly ReservesOfYear[];
}

const usual = { from: 2022, years: 10, after: "trend" } as const;
const draw = { paths: 300, seed: 1 } as const;

const simulated = new WeakMap<Country, Promise<SectorAhead>>();

/** How many municipalities will run a deficit in the years after the last accounts; simulated once. */
export function sectorAhead(country: Country): Promise<SectorAhead> {
  const known = simulated.get(country);
  if (known) return known;
  const found = simulationGround(country, usual).then(({ question, economy }) => {
    const { opening, drivers, assumptions, law } = economy;
    const reserves = reservesAhead(projectEconomy(opening, drivers, assumptions, law));
    return { ...summed(redCounts(question, draw)), reserves };
  });
  simulated.set(country, found);
  return found;
}

function summed({
  first,
  places,
  red,
  resultShare,
  reserve,
  projectedRed,
}: TogetherOnPaths): Omit<SectorAhead, "reserves"> {
  const quantiles = (sorted: Float64Array) =>
    aheadShares.map((share) => sorted[Math.ceil(share * sorted.length) - 1]!);
  return {
    from: usual.from,
    places,
    ...draw,
    years: red.map((counts, at) => ({
      year: first + at,
      projectedRed: projectedRed[at]!,
      red: quantiles(counts),
      resultShare: quantiles(resultShare[at]!),
      reserve: quantiles(reserve[at]!),
    })),
  };
}
