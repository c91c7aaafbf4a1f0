import { InputError, roundedToSum, worseStatus } from "@barkraft/core";
import {
  type AllocationKey,
  allocate,
  type KeyColumns,
  type ReceiverKind,
  type Receivers,
} from "../../../allocation/index.ts";
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
 * Shares a measure among the places: each calendar year's payments by the key, in whole kronor; what goes to both kinds
 * of places is parted into whole kronor first. Undefined where the amount or the sharing is not known. Throws an
 * `InputError` that names the measure when its key cannot be used.
 */
export function sharedOf(measure: Measure, tranches: readonly Tranche[], places: Places): Shared | undefined {
  const parts = partsOf(measure, places);
  if (parts === undefined || Number.isNaN(measure.amount)) return undefined;
  const pots = new Map<number | undefined, number>();
  for (const { month, amount } of tranches) {
    const year = yearOfMonth(month);
    pots.set(year, (pots.get(year) ?? 0) + amount);
  }
  if (pots.size === 0) pots.set(undefined, measure.amount);
  const amounts = new Float64Array(places.receivers.codes.length);
  const allocations: Allocation[] = [];
  let leftOver = 0;
  const years = [...pots].map(([year, pot]) => {
    const own = new Float64Array(amounts.length);
    // A cut is shared as what it takes.
    const sign = pot < 0 ? -1 : 1;
    const partPots = roundedToSum(parts.map(({ share }) => sign * pot * share));
    parts.forEach(({ key }, at) => {
      const question = { pot: partPots[at]!, key, rules: measure.rules, ...places };
      const allocation = named(measure, () => allocate(question));
      allocations.push(allocation);
      leftOver += sign * allocation.leftOver;
      for (let row = 0; row < own.length; row++) own[row]! += sign * allocation.amounts[row]!;
    });
    for (let row = 0; row < own.length; row++) amounts[row]! += own[row]!;
    return { year, amounts: own };
  });
  return {
    amounts,
    years,
    unknown: allocations.slice(0, parts.length).flatMap(({ unknown }) => unknown),
    leftOver,
    status: allocations.map(({ status }) => status).reduce(worseStatus, "derived"),
  };
}

interface Part {
  readonly share: number;
  readonly key: AllocationKey;
}

/** Each kind of places with its share and key; undefined while the key, or the share of each kind, is not known. */
function partsOf(
  { receiver, route, key, municipalShare }: Measure,
  { perInhabitant }: Places,
): readonly Part[] | undefined {
  const stated = route === "equalisation" || key === "per-inhabitant" ? perInhabitant : key;
  if (stated === undefined) return undefined;
  if (receiver === "both" && stated.kind === "between") return [{ share: 1, key: stated }];
  const share = receiver === "municipalities" ? 1 : receiver === "regions" ? 0 : municipalShare?.share;
  if (share === undefined) return undefined;
  return [only("municipality", share, stated), only("region", 1 - share, stated)].filter(
    (part) => part.share > 0,
  );
}

function only(receivers: ReceiverKind, share: number, key: AllocationKey): Part {
  return { share, key: { kind: "between", parts: [{ receivers, share: 1, key }] } };
}

function named<Value>({ id }: Measure, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, place: `${id}, ${problem.place}` })));
  }
}
