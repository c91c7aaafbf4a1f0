import type { Catalogue } from "../../../catalogue.ts";
import { cellAdvice } from "./cells.ts";
import { commandAdvice } from "./commands.ts";
import { reformAdvice } from "./reforms.ts";
import { tableAdvice } from "./tables.ts";

/** What to do about it. */
export const advice = {
  ...tableAdvice,
  ...cellAdvice,
  ...reformAdvice,
  ...commandAdvice,
} as const satisfies Catalogue;
