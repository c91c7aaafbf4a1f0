import { exactSum } from "@barkraft/core";
import { type ExpectationRule, expectedAmount, type History } from "./notice.ts";
import type { SimulatedGrants } from "./simulated-grants.ts";

/** What is misbudgeted at one lead in a simulation, SEK a year, mean over years and paths. */
export interface SimulatedLead {
  readonly lead: number;
  /** Money that was budgeted and did not come, in the sum of all places. */
  readonly over: number;
  /** Money that came and was not budgeted. */
  readonly under: number;
  readonly mean: number;
  /** In proportion to the amounts that came. */
  readonly share: number;
  /** The mean of the years that five percent of the paths stay below, and above. */
  readonly low: number;
  readonly high: number;
  /** Σ |surprise| of every place, and what is left of it when the national amount is announced. */
  readonly all: number;
  readonly own: number;
}

/**
 * Budgets made 1, 2, … years before by a rule, against the grants of every path. Years before the simulation come from
 * `known`, the amounts of each place that are booked, SEK; its places are those of the simulation in the same order.
 */
export function noticeInPaths(
  grants: SimulatedGrants,
  known: readonly History[],
  asked: { readonly leads: readonly number[]; readonly rule: ExpectationRule; readonly growth: number },
): readonly SimulatedLead[] {
  const byLead = asked.leads.map(() => [] as PathMeans[]);
  for (let path = 0; path < grants.paths; path++) {
    const histories = known.map((before, place) => onPath(grants, before, path, place));
    asked.leads.forEach((lead, at) => {
      byLead[at]!.push(pathMeans(grants, histories, { ...asked, lead }));
    });
  }
  return asked.leads.map((lead, at) => {
    const paths = byLead[at]!;
    const mean = (of: (path: PathMeans) => number) => exactSum(paths.map(of)) / paths.length;
    const misses = paths.map(({ over, under }) => over + under).sort((a, b) => a - b);
    const at05 = Math.floor(0.05 * (misses.length - 1));
    const both = mean(({ over, under }) => over + under);
    return {
      lead,
      over: mean(({ over }) => over),
      under: mean(({ under }) => under),
      mean: both,
      share: both / mean(({ actual }) => actual),
      low: misses[at05]!,
      high: misses[misses.length - 1 - at05]!,
      all: mean(({ all }) => all),
      own: mean(({ own }) => own),
    };
  });
}

interface PathMeans {
  readonly over: number;
  readonly under: number;
  readonly actual: number;
  readonly all: number;
  readonly own: number;
}

function onPath(
  { first, years, places, amounts }: SimulatedGrants,
  before: History,
  path: number,
  place: number,
): History {
  const history = new Map(before);
  for (let year = 0; year < years; year++) {
    history.set(first + year, amounts[(path * years + year) * places.length + place]!);
  }
  return history;
}

function pathMeans(
  { first, years, places, inhabitants }: SimulatedGrants,
  histories: readonly History[],
  asked: { readonly lead: number; readonly rule: ExpectationRule; readonly growth: number },
): PathMeans {
  const count = places.length;
  const sums = { over: 0, under: 0, actual: 0, all: 0, own: 0 };
  for (let year = 0; year < years; year++) {
    const surprises = histories.map((history) => {
      const expected = expectedAmount(history, first + year, asked.lead, asked.rule, asked.growth);
      return history.get(first + year)! - expected;
    });
    const people = inhabitants.subarray(year * count, (year + 1) * count);
    const national = exactSum(surprises);
    const each = national / exactSum(people);
    sums.over += Math.max(0, -national);
    sums.under += Math.max(0, national);
    sums.actual += exactSum(histories.map((history) => history.get(first + year)!));
    sums.all += exactSum(surprises.map(Math.abs));
    sums.own += exactSum(surprises.map((surprise, place) => Math.abs(surprise - each * people[place]!)));
  }
  return {
    over: sums.over / years,
    under: sums.under / years,
    actual: sums.actual / years,
    all: sums.all / years,
    own: sums.own / years,
  };
}
