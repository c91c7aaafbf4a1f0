import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, fromReference, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { compulsorySchoolComponents } from "./components.ts";
import { compulsorySchoolReferenceCost } from "./inputs.ts";

const words: Words = {
  id: "compulsory_school_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Förskoleklass och grundskola",
    da: "Standardudgift: Børnehaveklasse og grundskole",
    en: "Standard cost: Preschool class and compulsory school",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("7 §")],
};

export const compulsorySchoolFromFormula = fromFormula(words, compulsorySchoolComponents);

export const compulsorySchoolFromReference = fromReference(
  words,
  compulsorySchoolReferenceCost,
  parameters["cost_equalisation.cost_increase.compulsory_school"],
);

/** Standard cost of preschool class and compulsory school, whole SEK per inhabitant. Förordning (2004:881) 7 §. */
export const compulsorySchoolStandardCost = standardCost(words, {
  formula: compulsorySchoolFromFormula,
  reference: compulsorySchoolFromReference,
});
