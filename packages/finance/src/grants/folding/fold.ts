import { InputError } from "@barkraft/core";
import {
  type AllocationKey,
  allocate,
  type KeyColumns,
  type LeftOut,
  type ReceiverKind,
  type Receivers,
} from "../../allocation/index.ts";
import { type FoldTransition, foldTransition, longestTransition } from "./transition.ts";

/** A grant to fold: what it pays one kind of receiver, and how it is shared as far as that is known. */
export interface FoldedGrant {
  readonly id: string;
  readonly kind: ReceiverKind;
  /** Whole kronor. */
  readonly amount: number;
  /** Null where nobody knows how it is shared; such a grant is left out of the redistribution. */
  readonly key: AllocationKey | null;
}

export interface FoldQuestion {
  readonly grants: readonly FoldedGrant[];
  /** Key of the grant that takes their place. */
  readonly into: AllocationKey;
  readonly kind: ReceiverKind;
  readonly receivers: Receivers;
  readonly columns: KeyColumns;
  /** Per receiver; what a limit per inhabitant is counted by. */
  readonly inhabitants: Float64Array;
  /** Steps in which the change is led in. */
  readonly years: number;
  /** The most that anyone may lose from one year to the next, kronor per inhabitant; null for no limit. */
  readonly limit: number | null;
}

/** What folding grants moves between the receivers of one kind. */
export interface FoldOutcome {
  /** Kronor that are shared anew. */
  readonly pot: number;
  /** Rows of the receivers of this kind, in their order. */
  readonly rows: readonly number[];
  /** Whole kronor per row of `rows`: before, after, and the difference; both add up to the pot. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly change: Float64Array;
  readonly transition: FoldTransition;
  /** Grants left out because their distribution is unknown. */
  readonly leftOut: readonly FoldedGrant[];
  /** Receivers that a key could not measure. */
  readonly unmeasured: readonly LeftOut[];
}

/**
 * Folds grants of one kind of receiver into one grant with a key of its own: every grant's assumed distribution added
 * up, the same money by the new key, the difference, and the way there. Amounts are whole kronor that add up exactly.
 * Throws an `InputError` when a key cannot be used, and when the limit would take more than sixty years.
 */
export function foldGrants(question: FoldQuestion): FoldOutcome {
  const { grants, into, kind, receivers, columns, years, limit } = question;
  const own = grants.filter((grant) => grant.kind === kind && grant.amount > 0);
  const known = own.filter(({ key }) => key !== null);
  const leftOut = own.filter(({ key }) => key === null);
  const rows = [...receivers.kinds.keys()].filter((row) => receivers.kinds[row] === kind);
  const pot = known.reduce((sum, { amount }) => sum + amount, 0);
  const only = (key: AllocationKey): AllocationKey => ({
    kind: "between",
    parts: [{ receivers: kind, share: 1, key }],
  });
  const before = new Float64Array(rows.length);
  const unmeasured: LeftOut[] = [];
  const addTo = (sums: Float64Array, amount: number, key: AllocationKey) => {
    const allocation = allocate({ pot: amount, key: only(key), receivers, columns });
    for (const [at, row] of rows.entries()) sums[at]! += allocation.amounts[row]!;
    unmeasured.push(...allocation.unknown);
  };
  for (const { amount, key } of known) addTo(before, amount, key!);
  const after = new Float64Array(rows.length);
  if (pot > 0) addTo(after, pot, into);
  const change = after.map((amount, at) => amount - before[at]!);
  const people = Float64Array.from(rows, (row) => question.inhabitants[row]!);
  const transition = foldTransition(change, people, years, limit ?? Number.POSITIVE_INFINITY);
  if (!transition) throw limitTooLow(limit ?? 0);
  return { pot, rows, before, after, change, transition, leftOut, unmeasured };
}

function limitTooLow(limit: number): InputError {
  return new InputError([
    {
      code: "fold_limit_too_low",
      place: "limit",
      found: `at most ${limit} SEK per inhabitant and year`,
      expected: `a limit with which everyone arrives within ${longestTransition} years`,
      advice: "Raise the limit.",
    },
  ]);
}
