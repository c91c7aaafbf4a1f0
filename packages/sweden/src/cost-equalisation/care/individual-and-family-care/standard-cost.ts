import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, fromReference, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { individualAndFamilyCareComponents } from "./components.ts";
import { individualAndFamilyCareReferenceCost } from "./national.ts";

const words: Words = {
  id: "individual_and_family_care_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Individ- och familjeomsorg",
    da: "Standardudgift: Socialområdet (individ- och familjeomsorg)",
    en: "Standard cost: Individual and family care",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("9–9 a §§")],
};

export const individualAndFamilyCareFromFormula = fromFormula(words, individualAndFamilyCareComponents);
export const individualAndFamilyCareFromReference = fromReference(
  words,
  individualAndFamilyCareReferenceCost,
  parameters["cost_equalisation.cost_increase.individual_and_family_care"],
);

/** Standard cost of individual and family care, whole SEK per inhabitant. Förordning (2004:881) 9 §. */
export const individualAndFamilyCareStandardCost = standardCost(words, {
  formula: individualAndFamilyCareFromFormula,
  reference: individualAndFamilyCareFromReference,
});
