import type { CompiledReform, InputColumn, Places, Scheme } from "@barkraft/core";

/** All that a year is evaluated from. */
export interface YearGround {
  readonly scheme: Scheme;
  readonly year: number;
  readonly places: Places;
  readonly inputs: ReadonlyMap<string, InputColumn>;
  readonly reform?: CompiledReform | undefined;
}
