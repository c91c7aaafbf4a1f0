import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, sameForAll, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { adultEducationComponents } from "./components.ts";
import { adultEducationNational } from "./national-cost.ts";

const words: Words = {
  id: "adult_education_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Kommunal vuxenutbildning",
    da: "Standardudgift: Kommunal voksenuddannelse",
    en: "Standard cost: Municipal adult education",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("10–13 a §§")],
};

export const adultEducationFromFormula = fromFormula(words, adultEducationComponents);

export const adultEducationSameForAll = sameForAll(words, adultEducationNational);

/** Standard cost of municipal adult education, whole SEK per inhabitant. Förordning (2004:881) 10–13 a §§. */
export const adultEducationStandardCost = standardCost(words, {
  formula: adultEducationFromFormula,
  sameForAll: adultEducationSameForAll,
});
