import { exactSum, InputError, type Status, worseStatus } from "@barkraft/core";
import type { AllocationKey } from "./key/key.ts";
import { columnNamed } from "./key/measures.ts";
import { type KeyShares, keyShares, type LeftOut } from "./key/shares.ts";
import type { KeyColumns, Receivers } from "./receivers.ts";
import { filled } from "./rules/filled.ts";
import { type Limits, limitsOf, refuseImpossible } from "./rules/limits.ts";
import { type AllocationRules, type BoundRule, columnsOfRules } from "./rules/rules.ts";
import { onTheWay } from "./rules/transition.ts";
import { inWholeKronor } from "./whole-kronor.ts";

export interface AllocationQuestion {
  /** What there is to share, whole kronor. */
  readonly pot: number;
  readonly key: AllocationKey;
  readonly rules?: AllocationRules | undefined;
  readonly receivers: Receivers;
  readonly columns: KeyColumns;
}

export interface Allocation {
  /** Whole kronor per receiver; with `leftOver` they add up to the pot exactly. Zero for those left out. */
  readonly amounts: Float64Array;
  /** What the key gives before rules and rounding, as shares of the pot. */
  readonly shares: Float64Array;
  /** Receivers whose amount a rule decides and not the key. */
  readonly bound: readonly { readonly row: number; readonly rule: BoundRule }[];
  /** Receivers that the key, or a part of it, left out, with the column whose value is unknown. */
  readonly unknown: readonly LeftOut[];
  /** What nobody applied for, whole kronor; zero unless the key is by application. */
  readonly leftOver: number;
  /** The worst status of what was read; never better than derived. */
  readonly status: Status;
}

/** Largest pot, SEK: whole kronor are exact far beyond it. */
export const largestPot = 1e13;

/**
 * Shares a pot among receivers by a key and rules, in whole kronor whose sum is the pot. Order: the key's amounts,
 * the transition from what was paid before, then caps, floors and guarantee (what one receiver cannot have goes to the
 * others in proportion), then whole kronor by the largest remainder. Throws an `InputError` with what is wrong, and
 * by how much limits cannot be kept.
 */
export function allocate({ pot, key, rules = {}, receivers, columns }: AllocationQuestion): Allocation {
  refuseWrongPot(pot);
  const read = columnsOfRules(rules).map((name) => columnNamed(columns, name));
  const weights = rules.weights?.map((name) => columnNamed(columns, name));
  const given = keyShares(key, pot, { receivers, columns, weights });
  const takesPart = takingPart(given);
  const leftOver = Math.max(0, pot - Math.round(exactSum(given.amounts)));
  const shared = pot - leftOver;
  const target = rules.transition
    ? onTheWay(given.amounts, rules.transition, columns, takesPart)
    : given.amounts;
  const limits = limitsOf(rules, pot, columns, takesPart, given.most);
  refuseImpossible(limits, target, shared, receivers);
  const held = filled(target, limits.least, limits.most, shared);
  return {
    amounts: inWholeKronor(held, shared, receivers),
    shares: partsOf(given.amounts, pot),
    bound: boundOf(held, limits, takesPart),
    unknown: given.unknown,
    leftOver,
    status: read.map(({ status }) => status).reduce(worseStatus, given.status),
  };
}

/**
 * 1 for those who take part, else 0. Those that the key does not pay to, such as regions under a key for
 * municipalities, have no floor either.
 */
function takingPart({ amounts, most, unknown }: KeyShares): Uint8Array {
  const takesPart = new Uint8Array(amounts.length);
  for (let row = 0; row < amounts.length; row++) if (most[row]! > 0) takesPart[row] = 1;
  for (const { row } of unknown) if (!(amounts[row]! > 0)) takesPart[row] = 0;
  return takesPart;
}

function partsOf(amounts: Float64Array, pot: number): Float64Array {
  const parts = new Float64Array(amounts.length);
  if (pot > 0) for (let row = 0; row < parts.length; row++) parts[row] = amounts[row]! / pot;
  return parts;
}

function boundOf(held: Float64Array, limits: Limits, takesPart: Uint8Array): Allocation["bound"] {
  const bound: { row: number; rule: BoundRule }[] = [];
  for (let row = 0; row < held.length; row++) {
    if (takesPart[row] === 0) continue;
    if (held[row] === limits.least[row] && held[row]! > 0) bound.push({ row, rule: limits.leastBy(row) });
    else if (held[row] === limits.most[row]) bound.push({ row, rule: limits.mostBy(row) });
  }
  return bound;
}

function refuseWrongPot(pot: number): void {
  if (Number.isInteger(pot) && pot >= 0 && pot <= largestPot) return;
  throw new InputError([
    {
      code: "pot_not_whole",
      place: "pot",
      found: String(pot),
      expected: `whole kronor from 0 to ${largestPot}`,
      advice: "Write two billion kronor as 2e9 or 2000000000.",
    },
  ]);
}
