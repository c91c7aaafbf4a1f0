import { step, weightedMean } from "@barkraft/core";
import { equalisationAct, equalisationRegulation } from "../../law.ts";
import { regionPopulation, regionPopulationTwoYearsBefore } from "../../population/regions.ts";
import { regionPublicTransportStandardCost } from "../place/public-transport/region.ts";
import { healthCareStandardCost } from "./health-care/index.ts";
import { regionPopulationChangeStandardCost } from "./regional-population-change/index.ts";

/** Structural cost of a region, the sum of its standard costs, whole SEK per inhabitant. Lag (2004:773) 8 §. */
export const regionStructuralCost = step({
  id: "region_structural_cost_pc",
  label: { sv: "Strukturkostnad, region", da: "Strukturudgift, region", en: "Structural cost, region" },
  description: {
    sv: "Summan av regionens standardkostnader för hälso- och sjukvård, befolkningsförändringar och kollektivtrafik.",
    da: "Summen af regionens standardudgifter til sundhed, befolkningsændringer og kollektiv trafik.",
    en: "The sum of the region's standard costs of health care, population changes and public transport.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law: [equalisationAct("8 §"), equalisationRegulation("5 §")],
  from: {
    healthCare: healthCareStandardCost,
    populationChange: regionPopulationChangeStandardCost,
    publicTransport: regionPublicTransportStandardCost,
  },
  formula: ({ healthCare, populationChange, publicTransport }) =>
    healthCare + populationChange + publicTransport,
});

const meanWords = {
  label: {
    sv: "Genomsnittlig strukturkostnad, regioner",
    da: "Gennemsnitlig strukturudgift, regioner",
    en: "National average structural cost, regions",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("8–10 §§")],
} as const;

/** National average structural cost of the regions, SEK per inhabitant, over the inhabitants of two years before. Lag (2004:773) 8–10 §§. */
export const regionMeanStructuralCost = step({
  ...meanWords,
  id: "region_mean_structural_cost_pc",
  description: {
    sv: "Regionernas strukturkostnad i genomsnitt för landets invånare den 31 december två år före.",
    da: "Regionernes strukturudgift i gennemsnit for landets indbyggere 31. december to år før.",
    en: "The regions' structural cost on average over the country's inhabitants on 31 December two years before.",
  },
  from: { mean: weightedMean(regionStructuralCost, regionPopulationTwoYearsBefore) },
  formula: ({ mean }) => mean,
});

/** Another reading: the mean weighed with the population that payments are counted on. */
export const regionMeanStructuralCostByPaymentPopulation = step({
  ...meanWords,
  id: "region_mean_structural_cost_pc.payment_population",
  description: {
    sv: "En annan läsning: strukturkostnaden vägd med folkmängden den 1 november, som utbetalningarna räknas på.",
    da: "En anden læsning: strukturudgiften vægtet med befolkningen 1. november, som udbetalingerne regnes på.",
    en: "Another reading: the structural cost weighed with the population on 1 November, which payments are counted on.",
  },
  from: { mean: weightedMean(regionStructuralCost, regionPopulation) },
  formula: ({ mean }) => mean,
  replaces: { step: regionMeanStructuralCost, name: "payment population", is: "reading" },
});
