import { exactSum } from "@barkraft/core";
import type { ChangeAnswer } from "./server-answers.ts";

/** What each cause makes of the change, SEK per inhabitant, in the order they are taken; those that make nothing left out. */
export function causesOf(parts: ChangeAnswer["parts"]): readonly { cause: string; value: number }[] {
  const byCause = Map.groupBy(parts, ({ cause }) => cause);
  return [...byCause]
    .map(([cause, all]) => ({ cause, value: exactSum(all.map(({ total }) => total.pc ?? Number.NaN)) }))
    .filter(({ value }) => Math.abs(value) >= 0.005 || Number.isNaN(value));
}
