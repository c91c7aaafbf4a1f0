import { exactSum } from "@barkraft/core";
import { type ExpectationRule, expectedAmount, type History } from "./notice.ts";

/** A place's amounts and inhabitants by year. */
export interface PlaceHistory {
  readonly amounts: History;
  readonly inhabitants: History;
}

/** How much of the places' surprises they share, SEK over all places and per year. */
export interface SharedSurprise {
  readonly years: number;
  /** Σ |surprise| of every place, mean over the years. */
  readonly all: number;
  /** What is left when each place's share of the national surprise per inhabitant is taken away. */
  readonly own: number;
}

/**
 * Early notice of the national amount removes what the places' surprises have in common per inhabitant, and leaves what
 * is each place's own: its tax base, its age groups, its inhabitants.
 */
export function sharedSurprise(
  places: readonly PlaceHistory[],
  years: readonly number[],
  lead: number,
  rule: ExpectationRule,
  growth = 0,
): SharedSurprise {
  const sums = years.flatMap((year) => {
    const known = places.flatMap(({ amounts, inhabitants }) => {
      const surprise = (amounts.get(year) ?? Number.NaN) - expectedAmount(amounts, year, lead, rule, growth);
      const people = inhabitants.get(year) ?? Number.NaN;
      return Number.isNaN(surprise + people) ? [] : [{ surprise, people }];
    });
    if (known.length === 0) return [];
    const each =
      exactSum(known.map(({ surprise }) => surprise)) / exactSum(known.map(({ people }) => people));
    return [
      {
        all: exactSum(known.map(({ surprise }) => Math.abs(surprise))),
        own: exactSum(known.map(({ surprise, people }) => Math.abs(surprise - each * people))),
      },
    ];
  });
  const mean = (values: readonly number[]) => exactSum(values) / sums.length;
  return {
    years: sums.length,
    all: mean(sums.map(({ all }) => all)),
    own: mean(sums.map(({ own }) => own)),
  };
}

/** A line through points: how far y moves for each step of x, and how surely. */
export interface KeptShare {
  readonly slope: number;
  readonly standardError: number;
  readonly explained: number;
  readonly points: number;
}

/**
 * Of a krona that came as a surprise, how much stayed in the result of that year: the slope of the change of the result
 * on the surprise, ordinary least squares. A description of the years it is made of, not a law of nature.
 */
export function keptInTheResult(points: readonly { surprise: number; change: number }[]): KeptShare {
  const count = points.length;
  const mean = (value: (point: (typeof points)[number]) => number) => exactSum(points.map(value)) / count;
  const [x, y] = [mean(({ surprise }) => surprise), mean(({ change }) => change)];
  const spread = exactSum(points.map(({ surprise }) => (surprise - x) ** 2));
  const slope = exactSum(points.map(({ surprise, change }) => (surprise - x) * (change - y))) / spread;
  const rests = points.map(({ surprise, change }) => (change - y - slope * (surprise - x)) ** 2);
  const rest = exactSum(rests);
  return {
    slope,
    standardError: Math.sqrt(rest / (count - 2) / spread),
    explained: 1 - rest / exactSum(points.map(({ change }) => (change - y) ** 2)),
    points: count,
  };
}
