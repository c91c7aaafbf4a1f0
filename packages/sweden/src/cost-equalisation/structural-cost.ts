import { step, weightedMean } from "@barkraft/core";
import { equalisationAct, equalisationRegulation } from "../law.ts";
import { populationTwoYearsBefore } from "../population/inputs.ts";
import { population } from "../population/population.ts";
import { elderlyCareStandardCost } from "./care/elderly-care/index.ts";
import { individualAndFamilyCareStandardCost } from "./care/individual-and-family-care/index.ts";
import { adultEducationStandardCost } from "./education/adult-education/index.ts";
import { compulsorySchoolStandardCost } from "./education/compulsory-school/index.ts";
import { preschoolStandardCost } from "./education/preschool/index.ts";
import { upperSecondarySchoolStandardCost } from "./education/upper-secondary-school/index.ts";
import { commonCostsStandardCost } from "./place/common-costs/index.ts";
import { infrastructureStandardCost } from "./place/infrastructure/index.ts";
import { publicTransportStandardCost } from "./place/public-transport/index.ts";

/** Structural cost of a municipality, the sum of its standard costs, whole SEK per inhabitant. Lag (2004:773) 8 §. */
export const structuralCost = step({
  id: "structural_cost_pc",
  label: { sv: "Strukturkostnad", da: "Strukturudgift", en: "Structural cost" },
  description: {
    sv: "Summan av kommunens standardkostnader.",
    da: "Summen af kommunens standardudgifter.",
    en: "The sum of the municipality's standard costs.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("8 §"), equalisationRegulation("5 §")],
  from: {
    preschool: preschoolStandardCost,
    compulsorySchool: compulsorySchoolStandardCost,
    upperSecondarySchool: upperSecondarySchoolStandardCost,
    individualAndFamilyCare: individualAndFamilyCareStandardCost,
    adultEducation: adultEducationStandardCost,
    elderlyCare: elderlyCareStandardCost,
    publicTransport: publicTransportStandardCost,
    infrastructure: infrastructureStandardCost,
    commonCosts: commonCostsStandardCost,
  },
  formula: ({
    preschool,
    compulsorySchool,
    upperSecondarySchool,
    individualAndFamilyCare,
    adultEducation,
    elderlyCare,
    publicTransport,
    infrastructure,
    commonCosts,
  }) =>
    preschool +
    compulsorySchool +
    upperSecondarySchool +
    individualAndFamilyCare +
    adultEducation +
    elderlyCare +
    publicTransport +
    infrastructure +
    commonCosts,
});

const meanWords = {
  label: {
    sv: "Genomsnittlig strukturkostnad",
    da: "Gennemsnitlig strukturudgift",
    en: "National average structural cost",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("8–10 §§")],
} as const;

/** National average structural cost, SEK per inhabitant, over the inhabitants of two years before. Lag (2004:773) 8–10 §§. */
export const meanStructuralCost = step({
  ...meanWords,
  id: "mean_structural_cost_pc",
  description: {
    sv: "Strukturkostnaden i genomsnitt för landets invånare. Lagen säger inte vilken dags folkmängd som väger; här den som standardkostnaderna räknas på.",
    da: "Strukturudgiften i gennemsnit for landets indbyggere. Loven siger ikke, hvilken dags befolkning der vægter; her den, som standardudgifterne regnes på.",
    en: "The structural cost on average over the country's inhabitants. The act does not say which day's population weighs; here the one that the standard costs are counted on.",
  },
  from: { mean: weightedMean(structuralCost, populationTwoYearsBefore) },
  formula: ({ mean }) => mean,
});

/** Another reading: the mean weighed with the population that payments are counted on. */
export const meanStructuralCostByPaymentPopulation = step({
  ...meanWords,
  id: "mean_structural_cost_pc.payment_population",
  description: {
    sv: "En annan läsning: strukturkostnaden vägd med folkmängden den 1 november, som utbetalningarna räknas på.",
    da: "En anden læsning: strukturudgiften vægtet med befolkningen 1. november, som udbetalingerne regnes på.",
    en: "Another reading: the structural cost weighed with the population on 1 November, which payments are counted on.",
  },
  from: { mean: weightedMean(structuralCost, population) },
  formula: ({ mean }) => mean,
  replaces: { step: meanStructuralCost, name: "payment population", is: "reading" },
});
