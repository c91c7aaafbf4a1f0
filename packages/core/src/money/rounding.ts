import { nearestWhole } from "./nearest-whole.ts";

/** The named rounding rules a step may declare. The machinery applies them after the formula. */
export const roundingRules = { "nearest whole": nearestWhole } as const;

export type RoundingRule = keyof typeof roundingRules;
