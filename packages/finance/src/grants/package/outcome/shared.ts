import { InputError } from "@barkraft/core";
import { type AllocationKey, allocate, type KeyColumns, type Receivers } from "../../../allocation/index.ts";
import type { Measure } from "../document/types.ts";
import type { Tranche } from "../money/tranches.ts";
import { yearOfMonth } from "../month.ts";

/** The places, their figures, and what a country counts as the same for each inhabitant. */
export interface Places {
  readonly receivers: Receivers;
  readonly columns: KeyColumns;
  readonly perInhabitant: AllocationKey;
}

type Allocation = ReturnType<typeof allocate>;

/** How one measure is shared among the places. */
export interface Shared {
  /** Whole kronor over all years that add up to the measure's amount, but for what nobody applied for. */
  readonly amounts: Float64Array;
  /** Year by year; undefined stands for money whose year is not known. */
  readonly years: readonly { readonly year: number | undefined; readonly amounts: Float64Array }[];
  readonly unknown: Allocation["unknown"];
  readonly leftOver: number;
  readonly status: Allocation["status"];
}

/**
 * Shares a measure among the places: each calendar year's payments by the key, in whole kronor. Undefined where the
 * amount or the sharing is not known. Throws an `InputError` that names the measure when its key cannot be used.
 */
export function sharedOf(measure: Measure, tranches: readonly Tranche[], places: Places): Shared | undefined {
  const key = wholeKey(measure, places);
  if (key === undefined || Number.isNaN(measure.amount)) return undefined;
  const pots = new Map<number | undefined, number>();
  for (const { month, amount } of tranches) {
    const year = yearOfMonth(month);
    pots.set(year, (pots.get(year) ?? 0) + amount);
  }
  if (pots.size === 0) pots.set(undefined, measure.amount);
  const amounts = new Float64Array(places.receivers.codes.length);
  let [leftOver, last]: [number, Allocation | undefined] = [0, undefined];
  const years = [...pots].map(([year, pot]) => {
    // A cut is shared as what it takes.
    const sign = pot < 0 ? -1 : 1;
    last = named(measure, () => allocate({ pot: sign * pot, key, rules: measure.rules, ...places }));
    leftOver += sign * last.leftOver;
    const own = sign < 0 ? last.amounts.map((amount) => 0 - amount) : last.amounts;
    for (let row = 0; row < amounts.length; row++) amounts[row]! += own[row]!;
    return { year, amounts: own };
  });
  return { amounts, years, unknown: last!.unknown, leftOver, status: last!.status };
}

/** The key over both kinds of places; undefined while it, or the part of each kind, is not known. */
function wholeKey(
  { receiver, route, key, municipalShare }: Measure,
  { perInhabitant }: Places,
): AllocationKey | undefined {
  const stated = route === "equalisation" ? perInhabitant : key === "per-inhabitant" ? perInhabitant : key;
  if (stated === undefined) return undefined;
  if (receiver === "both" && stated.kind === "between") return stated;
  const share = receiver === "municipalities" ? 1 : receiver === "regions" ? 0 : municipalShare?.share;
  if (share === undefined) return undefined;
  return {
    kind: "between",
    parts: [
      { receivers: "municipality", share, key: stated },
      { receivers: "region", share: 1 - share, key: stated },
    ],
  };
}

function named<Value>({ id }: Measure, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, place: `${id}, ${problem.place}` })));
  }
}
