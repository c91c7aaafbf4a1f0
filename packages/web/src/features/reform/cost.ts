import { exactSum } from "@barkraft/core";
import { measureOf } from "../../figures/measures.ts";
import type { Scene } from "../../figures/scene.ts";
import type { ShownLevel } from "../../link/search.ts";
import type { Frame } from "../../worker/live-reform.ts";

/** What a reform costs the state over the places that are known. */
export interface Cost {
  /** SEK a year; null where no place is known. */
  readonly amount: number | null;
  readonly known: number;
  readonly missing: number;
}

/** What the reform costs the state in income equalisation. */
export function costOf(scene: Scene, level: ShownLevel, frame: Frame | null): Cost {
  const { id } = measureOf(level === "region" ? "region" : "municipality", "amount");
  return costBetween(scene.ground.column(id), scene.after(id, frame));
}

/** The difference of two columns of payments, over the rows that both know. */
export function costBetween(before: Float64Array, after: Float64Array): Cost {
  const differences = after.map((payment, row) => payment - before[row]!);
  const known = differences.filter((difference) => !Number.isNaN(difference));
  return {
    amount: known.length === 0 ? null : exactSum(known),
    known: known.length,
    missing: differences.length - known.length,
  };
}

/** How a cost is said: more, less, the same, or that it is not known. */
export function directionOf({ amount }: Cost): "more" | "less" | "same" | "unknown" {
  if (amount === null) return "unknown";
  if (Math.round(amount) === 0) return "same";
  return amount > 0 ? "more" : "less";
}
