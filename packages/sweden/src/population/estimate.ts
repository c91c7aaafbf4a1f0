import { step } from "@barkraft/core";
import { equalisationAct } from "../law.ts";
import { populationTwoYearsBefore, populationYearBefore } from "./inputs.ts";

/**
 * Estimated population on 1 November, whole inhabitants: ten of the twelve months between the two year-ends
 * have passed. Stands in for the published count, which lag (2004:773) 3 § asks for.
 */
export const populationEstimate = step({
  id: "population_1_november_estimate",
  yearsBefore: 1,
  label: {
    sv: "Folkmängd 1 november, uppskattad",
    da: "Befolkning 1. november, anslået",
    en: "Population on 1 November, estimated",
  },
  description: {
    sv: "Folkmängden vid årsskiftet före plus tio tolftedelar av årets förändring, i hela invånare.",
    da: "Befolkningen ved det foregående årsskifte plus ti tolvtedele af årets ændring, i hele indbyggere.",
    en: "Population at the turn of the year before plus ten twelfths of the year's change, in whole inhabitants.",
  },
  level: "municipality",
  unit: "inhabitants",
  law: [equalisationAct("3 §")],
  from: { before: populationTwoYearsBefore, after: populationYearBefore },
  formula: ({ before, after }) => before + (10 / 12) * (after - before),
  rounding: "nearest whole",
  atBest: "estimated",
});
