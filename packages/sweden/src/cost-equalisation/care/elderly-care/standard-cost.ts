import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, fromReference, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { elderlyCareComponents } from "./components.ts";
import { elderlyCareReferenceCost } from "./national.ts";

const words: Words = {
  id: "elderly_care_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Äldreomsorg",
    da: "Standardudgift: Ældrepleje",
    en: "Standard cost: Elderly care",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("14–14 f §§")],
};

export const elderlyCareFromFormula = fromFormula(words, elderlyCareComponents);
export const elderlyCareFromReference = fromReference(
  words,
  elderlyCareReferenceCost,
  parameters["cost_equalisation.cost_increase.elderly_care"],
);

/** Standard cost of elderly care, whole SEK per inhabitant. Förordning (2004:881) 14 §. */
export const elderlyCareStandardCost = standardCost(words, {
  formula: elderlyCareFromFormula,
  reference: elderlyCareFromReference,
});
