import { exactSum, InputError, type Problem } from "@barkraft/core";
import { columnNamed } from "../key/measures.ts";
import type { KeyColumns, Receivers } from "../receivers.ts";
import type { AllocationRules, BoundRule, Limit } from "./rules.ts";

/** The least and the most that each receiver may get, whole kronor, and the rules that say so. */
export interface Limits {
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly leastBy: (row: number) => BoundRule;
  readonly mostBy: (row: number) => BoundRule;
}

/**
 * Reads caps, floors and the guarantee for those who take part. The least is rounded up and the most down to whole
 * kronor. A receiver for which a rule's column is unknown is not bound by the rule.
 */
export function limitsOf(
  { cap, floor, guarantee }: AllocationRules,
  pot: number,
  columns: KeyColumns,
  takesPart: Uint8Array,
  applied: Float64Array,
): Limits {
  const count = applied.length;
  const caps = limitPerRow(cap, pot, columns, count, Number.POSITIVE_INFINITY);
  const floors = limitPerRow(floor, pot, columns, count, 0);
  const before = guarantee && columnNamed(columns, guarantee.column).values;
  const guaranteed = new Float64Array(count);
  const [least, most] = [new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < count; row++) {
    if (before && before[row]! > 0) guaranteed[row] = before[row]! * guarantee.share;
    if (takesPart[row] === 0) continue;
    least[row] = Math.ceil(wholeEnough(Math.max(floors[row]!, guaranteed[row]!)));
    most[row] = Math.floor(wholeEnough(Math.min(caps[row]!, applied[row]!)));
  }
  return {
    least,
    most,
    leastBy: (row) => (guaranteed[row]! > floors[row]! ? "guarantee" : "floor"),
    mostBy: (row) => (applied[row]! <= caps[row]! ? "application" : "cap"),
  };
}

/**
 * What is wrong with limits that cannot be kept with a pot of whole kronor: a receiver whose least exceeds its most,
 * a pot too small for all the least, or too large for all the most.
 */
export function refuseImpossible(
  { least, most }: Limits,
  weights: Float64Array,
  pot: number,
  { names }: Receivers,
): void {
  const problems: Problem[] = [];
  // What lets out the most that can be given: those without a weight get their least.
  const open = new Float64Array(least.length);
  let unlimited = false;
  for (let row = 0; row < least.length; row++) {
    open[row] = weights[row]! > 0 ? most[row]! : least[row]!;
    if (open[row] === Number.POSITIVE_INFINITY) unlimited = true;
    if (!(least[row]! > most[row]!) || problems.length === mostCrossed) continue;
    problems.push({
      code: "limits_cross",
      place: names[row]!,
      found: `at least ${least[row]} SEK and at most ${most[row]} SEK, ${least[row]! - most[row]!} SEK too little`,
      expected: "a least amount that does not exceed the most",
      advice: "Raise the cap, or lower the floor or the guarantee.",
    });
  }
  const needed = exactSum(least);
  if (needed > pot) {
    problems.push({
      code: "limits_exceed_pot",
      place: "rules",
      found: `floors and guarantees of ${needed} SEK, ${needed - pot} SEK more than the pot`,
      expected: `at most ${pot} SEK`,
      advice: "Lower the floor or the guarantee, or raise the pot.",
    });
  }
  const reach = unlimited ? Number.POSITIVE_INFINITY : exactSum(open);
  if (reach < pot) {
    problems.push({
      code: "limits_below_pot",
      place: "rules",
      found: `caps that let ${reach} SEK out, ${pot - reach} SEK less than the pot`,
      expected: `at least ${pot} SEK`,
      advice: "Raise the cap, or lower the pot.",
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Receivers whose limits cross that are named at a time. */
const mostCrossed = 10;

/** An amount that misses a whole krona by less than a millionth for want of decimals is that krona. */
function wholeEnough(amount: number): number {
  const whole = Math.round(amount);
  return Math.abs(amount - whole) < 1e-6 ? whole : amount;
}

function limitPerRow(
  limit: Limit | undefined,
  pot: number,
  columns: KeyColumns,
  count: number,
  without: number,
): Float64Array {
  if (!limit) return new Float64Array(count).fill(without);
  if (limit.per === "pot") return new Float64Array(count).fill(limit.share * pot);
  if (limit.per === "receiver") return new Float64Array(count).fill(limit.amount);
  const sizes = columnNamed(columns, limit.column).values;
  const limits = new Float64Array(count).fill(without);
  for (let row = 0; row < count; row++)
    if (!Number.isNaN(sizes[row]!)) limits[row] = sizes[row]! * limit.amount;
  return limits;
}
