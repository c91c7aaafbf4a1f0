import { firstKnown, step, weightedMean } from "@barkraft/core";
import { disabilityEqualisationAct, disabilityEqualisationRegulation } from "../law.ts";
import { population } from "../population/population.ts";
import { disabilityFromFormula } from "./formula.ts";
import { disabilityFromReference } from "./reference.ts";

const law = [disabilityEqualisationAct("2–6 §§"), disabilityEqualisationRegulation("1 §")];

/** Standard cost of LSS, whole SEK per inhabitant of 1 November. Lag (2008:342) 2 §. */
export const disabilityStandardCost = firstKnown({
  id: "disability_standard_cost_pc",
  label: {
    sv: "Standardkostnad: LSS",
    da: "Standardudgift: LSS",
    en: "Standard cost: disability (LSS)",
  },
  description: {
    sv: "Enligt formeln där alla kommuners underlag finns, annars ur referenskostnaden.",
    da: "Efter formlen, hvor alle kommuners grundlag findes, ellers ud fra referenceudgiften.",
    en: "By the formula where every municipality's inputs are at hand, otherwise from the reference cost.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { formula: disabilityFromFormula, reference: disabilityFromReference },
});

/** National average standard cost of LSS, SEK per inhabitant of 1 November. Lag (2008:342) 3 §. */
export const meanDisabilityStandardCost = step({
  id: "mean_disability_standard_cost_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: LSS",
    da: "Gennemsnitlig standardudgift: LSS",
    en: "National average standard cost: disability (LSS)",
  },
  description: {
    sv: "Standardkostnaden i genomsnitt för landets invånare den 1 november.",
    da: "Standardudgiften i gennemsnit for landets indbyggere 1. november.",
    en: "The standard cost on average over the country's inhabitants of 1 November.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: { mean: weightedMean(disabilityStandardCost, population) },
  formula: ({ mean }) => mean,
});

/** Standard cost less the national average, whole SEK per inhabitant, before the adjustment. Lag (2008:342) 3 §. */
export const disabilityDifference = step({
  id: "disability_difference_pc",
  label: {
    sv: "LSS-utjämning före nivåjustering",
    da: "LSS-udligning før niveaujustering",
    en: "Disability (LSS) equalisation before the level adjustment",
  },
  description: {
    sv: "Kommunens standardkostnad minus landets genomsnittliga, hela kronor per invånare.",
    da: "Kommunens standardudgift minus landets gennemsnitlige, hele kroner pr. indbygger.",
    en: "The municipality's standard cost less the national average, whole kronor per inhabitant.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { own: disabilityStandardCost, mean: meanDisabilityStandardCost },
  formula: ({ own, mean }) => own - mean,
  rounding: "nearest whole",
});

/** The equal amount that makes grants and fees balance, unrounded, SEK per inhabitant. Förordning (2008:776) 1 §. */
export const disabilityAdjustment = step({
  id: "disability_adjustment_pc",
  label: {
    sv: "LSS-utjämning: nivåjustering",
    da: "LSS-udligning: niveaujustering",
    en: "Disability (LSS) equalisation: level adjustment",
  },
  description: {
    sv: "Lika belopp per invånare som gör summan av bidragen lika stor som summan av avgifterna. Det avrundas inte, så ingen rest blir kvar.",
    da: "Ens beløb pr. indbygger, som gør summen af tilskuddene lige så stor som summen af bidragene. Det afrundes ikke, så der bliver ingen rest.",
    en: "Equal amount per inhabitant that makes the sum of the grants as large as the sum of the fees. It is not rounded, so nothing remains.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: { mean: weightedMean(disabilityDifference, population) },
  formula: ({ mean }) => -mean,
});

/** Disability (LSS) equalisation of a municipality (+ grant, − fee), SEK per inhabitant. Lag (2008:342) 3 §. */
export const disabilityEqualisation = step({
  id: "disability_equalisation_pc",
  label: { sv: "LSS-utjämning", da: "LSS-udligning", en: "Disability (LSS) equalisation" },
  description: {
    sv: "Utjämningsbidrag eller utjämningsavgift för LSS-kostnader: skillnaden i hela kronor och den oavrundade nivåjusteringen. Ingår inte i den kommunalekonomiska utjämningen.",
    da: "Tilskud eller bidrag for LSS-udgifter: forskellen i hele kroner og den uafrundede niveaujustering. Indgår ikke i den kommunale udligning.",
    en: "Grant or fee for disability (LSS) costs: the difference in whole kronor and the unrounded level adjustment. Not part of the municipal equalisation.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { difference: disabilityDifference, adjustment: disabilityAdjustment },
  formula: ({ difference, adjustment }) => difference + adjustment,
});
