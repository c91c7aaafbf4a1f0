import { type Quantity, step, weightedMean } from "@barkraft/core";
import { municipalities, type Over } from "./over.ts";
import type { Words } from "./words.ts";

/**
 * A model value corrected so that its mean over the inhabitants is the national average standard cost
 * (korrigeringsfaktor), SEK per inhabitant. Förordning (2004:881) 9, 14 a, 21 and 26 §§.
 */
export function correctedToNational(
  words: Words,
  value: Quantity,
  nationalStandardCost: Quantity,
  over: Over = municipalities,
) {
  return step({
    ...words,
    level: over.level,
    unit: "SEK/inhabitant",
    from: { value, mean: weightedMean(value, over.population, "nation"), nationalStandardCost },
    formula: ({ value, mean, nationalStandardCost }) => (value * nationalStandardCost) / mean,
  });
}
