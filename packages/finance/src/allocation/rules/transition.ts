import { exactSum, InputError } from "@barkraft/core";
import { columnNamed } from "../key/measures.ts";
import { nobodyToPay } from "../key/problems.ts";
import type { KeyColumns } from "../receivers.ts";
import type { Transition } from "./rules.ts";

/** Amounts a part of the way from what receivers got before, scaled to the same sum, to what the key gives; SEK. */
export function onTheWay(
  amounts: Float64Array,
  { column, year, years }: Transition,
  columns: KeyColumns,
  takesPart: Uint8Array,
): Float64Array {
  const done = Math.min(1, Math.max(0, year / years));
  if (done === 1) return amounts;
  const before = columnNamed(columns, column).values.map((amount, row) =>
    takesPart[row] === 1 && amount > 0 ? amount : 0,
  );
  const total = exactSum(before);
  if (!(total > 0)) throw new InputError([nobodyToPay("rules, transition")]);
  const scale = exactSum(amounts) / total;
  return amounts.map((amount, row) => done * amount + (1 - done) * scale * before[row]!);
}
