import { exactSum, type PlaceList } from "@barkraft/core";

/** One place's gain or loss, kronor per inhabitant. */
export interface Gain {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface Outcome {
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly unknown: number;
  /** Largest first. */
  readonly biggestWinners: readonly Gain[];
  readonly biggestLosers: readonly Gain[];
}

/** Who gains and who loses, place by place. */
export function outcomeOf(
  places: PlaceList,
  before: Float64Array,
  after: Float64Array,
  most: number,
): Outcome {
  const gains: Gain[] = [];
  let unchanged = 0;
  let unknown = 0;
  places.codes.forEach((code, row) => {
    const change = after[row]! - before[row]!;
    if (Number.isNaN(change)) unknown++;
    // A change that is not a krona in ten thousand is the rounding of the addition, not a gain.
    else if (Math.abs(change) < 1e-4) unchanged++;
    else gains.push({ code, name: places.names[row]!, before: before[row]!, after: after[row]!, change });
  });
  const winners = gains.filter(({ change }) => change > 0);
  const losers = gains.filter(({ change }) => change < 0);
  // While a slider moves only the counts are asked for.
  if (most > 0) {
    winners.sort((a, b) => b.change - a.change);
    losers.sort((a, b) => a.change - b.change);
  }
  return {
    winners: winners.length,
    losers: losers.length,
    unchanged,
    unknown,
    biggestWinners: winners.slice(0, most),
    biggestLosers: losers.slice(0, most),
  };
}

/** Gains and losses of the places of each county, kronor per inhabitant of the county. */
export function outcomeByCounty(
  counties: PlaceList,
  countyOf: Int32Array,
  before: Float64Array,
  after: Float64Array,
  population: Float64Array,
): readonly (Gain & { readonly winners: number; readonly losers: number })[] {
  return counties.codes.map((code, county) => {
    const rows = [...countyOf.keys()].filter((row) => countyOf[row] === county);
    const inhabitants = exactSum(rows.map((row) => population[row]!));
    const perInhabitant = (column: Float64Array) =>
      exactSum(rows.map((row) => column[row]! * population[row]!)) / inhabitants;
    const changes = rows.map((row) => after[row]! - before[row]!);
    const old = perInhabitant(before);
    const changed = perInhabitant(after);
    return {
      code,
      name: counties.names[county]!,
      before: old,
      after: changed,
      change: changed - old,
      winners: changes.filter((change) => change >= 1e-4).length,
      losers: changes.filter((change) => change <= -1e-4).length,
    };
  });
}
