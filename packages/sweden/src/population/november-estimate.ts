import { type Labels, type Quantity, step } from "@barkraft/core";
import { equalisationAct } from "../law.ts";

/** An estimate of the population on 1 November from the two year-ends around it, whole inhabitants. */
export function novemberEstimate(
  words: { readonly id: string; readonly yearsBefore: number; readonly label: Labels },
  from: { readonly before: Quantity; readonly after: Quantity },
) {
  return step({
    ...words,
    description: {
      sv: "Folkmängden vid årsskiftet före plus tio tolftedelar av årets förändring, i hela invånare.",
      da: "Befolkningen ved det foregående årsskifte plus ti tolvtedele af årets ændring, i hele indbyggere.",
      en: "Population at the turn of the year before plus ten twelfths of the year's change, in whole inhabitants.",
    },
    level: "municipality",
    unit: "inhabitants",
    law: [equalisationAct("3 §")],
    from,
    formula: ({ before, after }) => before + (10 / 12) * (after - before),
    rounding: "nearest whole",
    atBest: "estimated",
  });
}
