import { bisect, plainNumber } from "./bisect.ts";
import {
  keep,
  type Limits,
  type Method,
  type Probe,
  type Response,
  type Shortfall,
  type Solution,
  shortfallOf,
  type Unknown,
  watched,
} from "./problem.ts";

interface Sample extends Response {
  readonly at: number;
  readonly shortfall: Shortfall;
}

const coarse = 16;
const fine = 256;

/**
 * Finds the value of one parameter that meets the limits with the smallest change from its start. Brackets are
 * verified by evaluation: where the cost only rises or only falls along the range, sixteen intervals are looked at;
 * where it does not, or none of them holds a solution, two hundred and fifty-six.
 */
export function solveOne(given: Probe, unknown: Unknown, limits: Limits): Solution {
  const { probe, calls, reach } = watched(given);
  const sampleAt = (at: number): Sample => {
    const response = keep(probe([at]));
    return { at, ...response, shortfall: shortfallOf(response, limits) };
  };
  const end = (sample: Sample, method: Method, monotone: boolean | null): Solution => {
    const { cost, loss } = sample.shortfall;
    return {
      solved: cost === 0 && loss === 0,
      point: [sample.at],
      cost: sample.cost,
      changes: sample.changes,
      shortfall: sample.shortfall,
      binding: cost !== 0 ? "cost" : loss > 0 ? "loss" : null,
      reach: reach(),
      method,
      monotone,
      evaluations: calls(),
    };
  };
  const start = Math.min(Math.max(unknown.start, unknown.low), unknown.high);
  const first = sampleAt(start);
  if (meets(first) && !isRounding(first, limits)) return end(first, "as it is", null);

  let missed: Sample = first;
  for (const intervals of [coarse, fine]) {
    const samples = gridOf({ ...unknown, start }, intervals).map((at) =>
      at === start ? first : sampleAt(at),
    );
    const monotone = isMonotone(samples);
    const method = intervals === coarse ? "bisection" : "scan";
    const found = candidates(samples, limits, sampleAt).sort(
      (a, b) => Math.abs(a.at - start) - Math.abs(b.at - start),
    );
    const solution = found.find(meets);
    if (solution) return end(readable(solution, unknown, limits, sampleAt), method, monotone);
    missed = nearest([...samples, ...found], limits);
    if (monotone && limits.cost?.is === "equal") return end(missed, method, monotone);
    if (intervals === fine) return end(missed, method, monotone);
  }
  throw new Error("a search ends with its last grid");
}

function meets({ shortfall }: Sample): boolean {
  return shortfall.cost === 0 && shortfall.loss === 0;
}

/** A cost that only rounding separates from what is wanted may still be met exactly nearby. */
function isRounding(sample: Sample, { cost }: Limits): boolean {
  return cost?.is === "equal" && sample.cost !== cost.amount;
}

function gridOf({ low, high, start }: Unknown, intervals: number): number[] {
  const even = Array.from({ length: intervals + 1 }, (_, step) => low + ((high - low) * step) / intervals);
  return [...new Set([...even, start])].sort((a, b) => a - b);
}

function isMonotone(samples: readonly Sample[]): boolean {
  const steps = samples.slice(1).map(({ cost }, index) => cost - samples[index]!.cost);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** Points between samples where a limit begins to hold, and samples where all hold. */
function candidates(samples: readonly Sample[], limits: Limits, sampleAt: (at: number) => Sample): Sample[] {
  const found: Sample[] = [];
  for (let index = 1; index < samples.length; index++) {
    const [left, right] = [samples[index - 1]!, samples[index]!];
    if (limits.cost?.is === "equal") {
      const { amount } = limits.cost;
      const isOver = (at: number) => sampleAt(at).cost >= amount;
      if (left.cost >= amount === right.cost >= amount) continue;
      const ends = bisect(isOver, left.at, right.at).map(sampleAt);
      found.push(ends.reduce((a, b) => (Math.abs(a.cost - amount) <= Math.abs(b.cost - amount) ? a : b)));
    } else if (meets(left) !== meets(right)) {
      found.push(...bisect((at) => meets(sampleAt(at)), left.at, right.at).map(sampleAt));
    }
  }
  // Where the cost crosses the amount it is met best; samples that are only near it stand in for want of a crossing.
  return limits.cost?.is === "equal" && found.length > 0 ? found : [...found, ...samples.filter(meets)];
}

/** The sample that misses the limits by least: the cost first, then the loss. */
function nearest(samples: readonly Sample[], limits: Limits): Sample {
  const size = limits.tolerance > 0 ? limits.tolerance : 1;
  const miss = ({ shortfall }: Sample) => (Math.abs(shortfall.cost) / size) * 1e6 + shortfall.loss;
  return samples.reduce((best, sample) => (miss(sample) < miss(best) ? sample : best));
}

function readable(
  solution: Sample,
  { low, high }: Unknown,
  limits: Limits,
  sampleAt: (at: number) => Sample,
): Sample {
  const wanted = limits.cost?.is === "equal" ? limits.cost.amount : undefined;
  let last = solution;
  plainNumber(solution.at, (at) => {
    if (at < low || at > high) return false;
    const sample = sampleAt(at);
    const isAsNear =
      wanted === undefined || Math.abs(sample.cost - wanted) <= Math.abs(solution.cost - wanted);
    if (!meets(sample) || !isAsNear) return false;
    last = sample;
    return true;
  });
  return last;
}
