import { type Quantity, step, weightedMean } from "@barkraft/core";
import { municipalities, type Over } from "./over.ts";
import type { Words } from "./words.ts";

/**
 * A supplement less the same amount from every inhabitant of the country (invånarbaserat avdrag), SEK per
 * inhabitant: over the population of two years before, the components sum to zero. Förordning (2004:881), the
 * rule at the end of each supplement.
 */
export function lessDeduction(words: Words, supplement: Quantity, over: Over = municipalities) {
  return step({
    ...words,
    level: over.level,
    unit: "SEK/inhabitant",
    from: { supplement, mean: weightedMean(supplement, over.population, "nation") },
    formula: ({ supplement, mean }) => supplement - mean,
  });
}
