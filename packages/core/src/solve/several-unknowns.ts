import { bisect } from "./bisect.ts";
import type { LinearProgramme, LinearSolver } from "./linear.ts";
import { patternSearch } from "./pattern-search.ts";
import {
  keep,
  type Limits,
  type Method,
  type Probe,
  type Response,
  type Solution,
  shortfallOf,
  type Unknown,
  watched,
} from "./problem.ts";

const mostRounds = 30;
const mostSearches = 2000;
/**
 * A missed limit weighs this much more than a change of a whole range, for each unit by which it is missed. The cost
 * comes first, so that what is said to be missing is the least that anybody must lose at that cost.
 */
const penalties = { cost: 1e6, loss: 1e3 };

interface Reached extends Response {
  readonly point: readonly number[];
}

/**
 * Finds the values of several parameters that meet the limits with the smallest change, counted as the sum of each
 * change as a share of its range. The law is taken as linear around a point, the linear programme is solved, and the
 * law is evaluated at its answer; this is repeated within narrower bounds until the answer holds. Where that does not
 * lead to the limits, a pattern search goes on from the best point. `weight` is the weight of all places, by which
 * the cost is brought to the size of a place's change.
 */
export function solveSeveral(
  given: Probe,
  unknowns: readonly Unknown[],
  limits: Limits,
  solveLinear: LinearSolver,
  weight: number,
): Solution {
  const { probe, calls, reach } = watched(given);
  const at = (point: readonly number[]): Reached => ({ point, ...keep(probe(point)) });
  const movedOf = ({ point }: Reached) =>
    unknowns.reduce((sum, { start, low, high }, position) => {
      return sum + Math.abs(point[position]! - start) / (high - low);
    }, 0);
  const meritOf = (reached: Reached) => {
    const { cost, loss } = shortfallOf(reached, limits);
    return penalties.cost * (Math.abs(cost) / weight) + penalties.loss * loss + movedOf(reached);
  };
  // Squares round off the ravines in which a search along one unknown at a time stands still.
  const heightOf = (reached: Reached) => {
    const { cost, loss } = shortfallOf(reached, { ...limits, tolerance: 0 });
    return penalties.cost * (cost / weight) ** 2 + penalties.loss * loss ** 2 + movedOf(reached);
  };
  const end = (reached: Reached, method: Method): Solution => {
    const shortfall = shortfallOf(reached, limits);
    return {
      solved: shortfall.cost === 0 && shortfall.loss === 0,
      point: reached.point,
      cost: reached.cost,
      changes: reached.changes,
      shortfall,
      binding: shortfall.cost !== 0 ? "cost" : shortfall.loss > 0 ? "loss" : null,
      reach: reach(),
      method,
      monotone: null,
      evaluations: calls(),
    };
  };
  const meets = (reached: Reached) => {
    const { cost, loss } = shortfallOf(reached, limits);
    return cost === 0 && loss === 0;
  };

  const start = at(unknowns.map(({ low, high, start }) => Math.min(high, Math.max(low, start))));
  if (meets(start)) return end(start, "as it is");
  let best = start;
  let trust = 1;
  for (let round = 0; round < mostRounds && trust > 1e-7; round++) {
    const slopes = slopesAt(best, unknowns, probe);
    const answer = solveLinear(programmeAround(best, slopes, unknowns, limits, trust, weight));
    if (!answer) break;
    const next = at(
      unknowns.map(({ low, high }, position) => Math.min(high, Math.max(low, answer[position]!))),
    );
    const gain = meritOf(best) - meritOf(next);
    if (gain > 0) best = next;
    if (meets(best) && Math.abs(gain) <= 1e-6) break;
    if (gain <= 1e-9) trust /= 4;
  }
  const landed = landOnCost(best, start, limits, unknowns, at);
  if (meets(landed)) return end(landed, "linear programme");

  const searched = at(patternSearch((point) => heightOf(at(point)), unknowns, best.point, mostSearches));
  const last = landOnCost(searched, start, limits, unknowns, at);
  const found = [landed, searched, last].reduce((a, b) => (meritOf(b) < meritOf(a) ? b : a));
  return end(found, found === landed ? "linear programme" : "pattern search");
}

/** The change of cost and of each place for each unit of each unknown, from both sides where the range allows. */
function slopesAt({ point }: Reached, unknowns: readonly Unknown[], probe: Probe): Response[] {
  return unknowns.map(({ low, high }, position) => {
    const step = (high - low) * 1e-3;
    const [left, right] = [Math.max(low, point[position]! - step), Math.min(high, point[position]! + step)];
    const before = keep(probe(point.with(position, left)));
    const after = probe(point.with(position, right));
    return {
      cost: (after.cost - before.cost) / (right - left),
      changes: after.changes.map((change, row) => (change - before.changes[row]!) / (right - left)),
    };
  });
}

/**
 * The linear programme around a point. Variables: the unknowns; how far each moves from its start, as a share of its
 * range; how far the cost is missed above and below; how far the worst place is below its limit.
 */
function programmeAround(
  { point, cost, changes }: Reached,
  slopes: readonly Response[],
  unknowns: readonly Unknown[],
  { cost: wanted, lowest }: Limits,
  trust: number,
  weight: number,
): LinearProgramme {
  const count = unknowns.length;
  const infinite = Number.POSITIVE_INFINITY;
  const blank = () => new Array<number>(2 * count + 3).fill(0);
  const rows: LinearProgramme["rows"][number][] = [];
  unknowns.forEach(({ start, low, high }, position) => {
    for (const sign of [1, -1]) {
      const coefficients = blank();
      coefficients[position] = -sign / (high - low);
      coefficients[count + position] = 1;
      rows.push({ coefficients, low: (-sign * start) / (high - low), high: infinite });
    }
  });
  const along = (of: (slope: Response) => number) => {
    const coefficients = blank();
    slopes.forEach((slope, position) => {
      coefficients[position] = of(slope);
    });
    const here = slopes.reduce((sum, slope, position) => sum + of(slope) * point[position]!, 0);
    return { coefficients, here };
  };
  if (wanted) {
    const { coefficients, here } = along((slope) => slope.cost / weight);
    coefficients[2 * count] = -1;
    if (wanted.is === "equal") coefficients[2 * count + 1] = 1;
    const goal = (wanted.amount - cost) / weight + here;
    rows.push({ coefficients, low: wanted.is === "equal" ? goal : -infinite, high: goal });
  }
  lowest?.forEach((least, row) => {
    if (!Number.isFinite(least) || !Number.isFinite(changes[row]!)) return;
    const { coefficients, here } = along((slope) => slope.changes[row]!);
    if (slopes.some((slope) => !Number.isFinite(slope.changes[row]!))) return;
    coefficients[2 * count + 2] = 1;
    rows.push({ coefficients, low: least - changes[row]! + here, high: infinite });
  });
  const width = (unknown: Unknown) => trust * (unknown.high - unknown.low);
  return {
    variables: [
      ...unknowns.map((unknown, position) => ({
        cost: 0,
        low: Math.max(unknown.low, point[position]! - width(unknown)),
        high: Math.min(unknown.high, point[position]! + width(unknown)),
      })),
      ...unknowns.map(() => ({ cost: 1, low: 0, high: infinite })),
      ...[penalties.cost, penalties.cost, penalties.loss].map((cost) => ({ cost, low: 0, high: infinite })),
    ],
    rows,
  };
}

/** Moves a point along one unknown at a time to where the cost crosses the wanted amount, where it comes that near. */
function landOnCost(
  reached: Reached,
  start: Reached,
  { cost: wanted, ...limits }: Limits,
  unknowns: readonly Unknown[],
  at: (point: readonly number[]) => Reached,
): Reached {
  if (wanted?.is !== "equal" || reached.cost === wanted.amount) return reached;
  const { amount } = wanted;
  const miss = (each: Reached) => {
    return shortfallOf(each, { ...limits, tolerance: 0 }).loss * 1e12 + Math.abs(each.cost - amount);
  };
  let best = reached;
  for (const [position, { low, high }] of unknowns.entries()) {
    const moved = (value: number) => at(reached.point.with(position, value));
    if (reached.point[position] === start.point[position]) continue;
    for (const share of [1e-4, 1e-3, 1e-2]) {
      const width = share * (high - low);
      const from = Math.max(low, reached.point[position]! - width);
      const to = Math.min(high, reached.point[position]! + width);
      const isOver = (value: number) => moved(value).cost >= amount;
      if (isOver(from) === isOver(to)) continue;
      const ends = bisect(isOver, from, to).map(moved);
      best = [best, ...ends].reduce((a, b) => (miss(b) < miss(a) ? b : a));
      break;
    }
  }
  return best;
}
