import { populationTwoYearsBefore, populationYearBefore } from "./inputs.ts";
import { novemberEstimate } from "./november-estimate.ts";

/**
 * Estimated population on 1 November, whole inhabitants: ten of the twelve months between the two year-ends
 * have passed. Stands in for the published count, which lag (2004:773) 3 § asks for.
 */
export const populationEstimate = novemberEstimate(
  {
    id: "population_1_november_estimate",
    yearsBefore: 1,
    label: {
      sv: "Folkmängd 1 november, uppskattad",
      da: "Befolkning 1. november, anslået",
      en: "Population on 1 November, estimated",
    },
  },
  { before: populationTwoYearsBefore, after: populationYearBefore },
);
