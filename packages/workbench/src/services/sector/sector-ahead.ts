import { redCounts, type TogetherOnPaths } from "@barkraft/finance";
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
}

export interface SectorAhead {
  /** Year of the last accounts. */
  readonly from: number;
  readonly places: number;
  readonly paths: number;
  readonly seed: number;
  readonly years: readonly SectorYearAhead[];
}

const usual = { from: 2022, years: 10, after: "trend" } as const;
const draw = { paths: 300, seed: 1 } as const;

const simulated = new WeakMap<Country, Promise<SectorAhead>>();

/** How many municipalities will run a deficit in the years after the last accounts; simulated once. */
export function sectorAhead(country: Country): Promise<SectorAhead> {
  const known = simulated.get(country);
  if (known) return known;
  const found = simulationGround(country, usual).then(({ question }) => summed(redCounts(question, draw)));
  simulated.set(country, found);
  return found;
}

function summed({ first, places, red, resultShare, projectedRed }: TogetherOnPaths): SectorAhead {
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
    })),
  };
}
