/** What the law gives at one point of the unknown parameters. */
export interface Response {
  /** What all places get more than in the baseline, in the unit of the amounts. */
  readonly cost: number;
  /** Change of each place, NaN where unknown. */
  readonly changes: Float64Array;
}

/** Computes the law at a point. The answer's `changes` may be overwritten by the next call. */
export type Probe = (point: readonly number[]) => Response;

/** A parameter to be found. */
export interface Unknown {
  readonly low: number;
  readonly high: number;
  /** Where the search starts and from which the change shall be smallest: the law's own value. */
  readonly start: number;
}

/** What a solution must meet. */
export interface Limits {
  readonly cost?: { readonly is: "equal" | "at most"; readonly amount: number };
  /** How far the cost may miss the amount: what rounding to whole units can make. */
  readonly tolerance: number;
  /** The lowest change allowed at each place (a loss is negative); NaN where there is no limit. */
  readonly lowest?: Float64Array;
}

/** How far a response is from the limits. */
export interface Shortfall {
  /** By how much the cost misses what it must be, with its sign; 0 within the tolerance. */
  readonly cost: number;
  /** By how much the worst place falls below its limit; 0 where none does. */
  readonly loss: number;
  /** The place with the least room to its limit, also where all hold; -1 without limits. */
  readonly tightest: number;
}

/** Measures a response against the limits. */
export function shortfallOf(
  { cost, changes }: Response,
  { cost: wanted, tolerance, lowest }: Limits,
): Shortfall {
  const over = wanted ? cost - wanted.amount : 0;
  const excess = wanted?.is === "at most" ? Math.max(0, over) : over;
  let room = Number.POSITIVE_INFINITY;
  let tightest = -1;
  for (let row = 0; lowest && row < lowest.length; row++) {
    const left = changes[row]! - lowest[row]!;
    if (left < room) {
      room = left;
      tightest = row;
    }
  }
  return {
    cost: Math.abs(excess) <= (wanted?.is === "at most" ? 0 : tolerance) ? 0 : excess,
    loss: room < 0 ? -room : 0,
    tightest,
  };
}

/** How a point was found. */
export type Method = "as it is" | "bisection" | "scan" | "linear programme" | "pattern search";

/** The outcome of a search. */
export interface Solution {
  readonly solved: boolean;
  /** The solution, or where the limits are missed by least. */
  readonly point: readonly number[];
  readonly cost: number;
  readonly changes: Float64Array;
  readonly shortfall: Shortfall;
  /** Which limit cannot be met: the cost, or the loss of `shortfall.tightest`. */
  readonly binding: "cost" | "loss" | null;
  /** Lowest and highest cost that was seen within the ranges. */
  readonly reach: readonly [number, number];
  readonly method: Method;
  /** Of one unknown: whether the cost only rose or only fell along the range. */
  readonly monotone: boolean | null;
  readonly evaluations: number;
}

/** A response kept: its changes copied, so that the next call of the probe leaves them. */
export function keep({ cost, changes }: Response): Response {
  return { cost, changes: changes.slice() };
}

/** A probe that counts its calls and remembers the lowest and highest cost. */
export function watched(probe: Probe): { probe: Probe; calls: () => number; reach: () => [number, number] } {
  let calls = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  return {
    probe: (point) => {
      calls++;
      const response = probe(point);
      lowest = Math.min(lowest, response.cost);
      highest = Math.max(highest, response.cost);
      return response;
    },
    calls: () => calls,
    reach: () => [lowest, highest],
  };
}
