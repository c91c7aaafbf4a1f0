import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, fromReference, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { upperSecondarySchoolComponents } from "./components.ts";
import { upperSecondarySchoolReferenceCost } from "./inputs.ts";

const words: Words = {
  id: "upper_secondary_school_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Gymnasieskola",
    da: "Standardudgift: Ungdomsuddannelse (gymnasieskola)",
    en: "Standard cost: Upper secondary school",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("8 §")],
};

export const upperSecondarySchoolFromFormula = fromFormula(words, upperSecondarySchoolComponents);

export const upperSecondarySchoolFromReference = fromReference(
  words,
  upperSecondarySchoolReferenceCost,
  parameters["cost_equalisation.cost_increase.upper_secondary_school"],
);

/** Standard cost of upper secondary school, whole SEK per inhabitant. Förordning (2004:881) 8 §. */
export const upperSecondarySchoolStandardCost = standardCost(words, {
  formula: upperSecondarySchoolFromFormula,
  reference: upperSecondarySchoolFromReference,
});
