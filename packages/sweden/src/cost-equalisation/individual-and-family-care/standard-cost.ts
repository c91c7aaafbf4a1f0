import { parameters } from "../../generated/parameters.ts";
import { equalisationRegulation } from "../../law.ts";
import { referenceCost } from "../patterns/reference-cost.ts";
import { fromReference, standardCost } from "../patterns/standard-cost.ts";
import type { Words } from "../patterns/words.ts";

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
  law: [equalisationRegulation("9 §")],
};

export const individualAndFamilyCareReferenceCost = referenceCost("individual_and_family_care", {
  sv: "individ- och familjeomsorg",
  da: "socialområdet (individ- och familjeomsorg)",
  en: "individual and family care",
});

export const individualAndFamilyCareFromReference = fromReference(
  words,
  individualAndFamilyCareReferenceCost,
  parameters["cost_equalisation.cost_increase.individual_and_family_care"],
);

/** Standard cost of individual and family care, whole SEK per inhabitant. Förordning (2004:881) 9 §. */
export const individualAndFamilyCareStandardCost = standardCost(words, {
  reference: individualAndFamilyCareFromReference,
});
