import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, fromReference, standardCost } from "../../patterns/standard-cost.ts";
import { after, type Words } from "../../patterns/words.ts";
import { preschoolComponents } from "./components.ts";
import { afterSchoolCareReferenceCost, preschoolReferenceCost } from "./inputs.ts";

const words: Words = {
  id: "preschool_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Förskola, fritidshem och annan pedagogisk verksamhet",
    da: "Standardudgift: Dagtilbud, fritidshjem og anden pædagogisk virksomhed",
    en: "Standard cost: Preschool, after-school care and other pedagogical care",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("6 §")],
};

/** Preschool and after-school care together, SEK per inhabitant in prices of two years before. */
export const preschoolAndAfterSchoolReferenceCost = step({
  id: "preschool_and_after_school_reference_cost_pc",
  label: after(words.label, {
    sv: ", referenskostnader",
    da: ", referenceudgifter",
    en: ", reference costs",
  }),
  description: words.description,
  law: words.law,
  level: "municipality",
  unit: "SEK/inhabitant",
  from: { preschool: preschoolReferenceCost, afterSchool: afterSchoolCareReferenceCost },
  formula: ({ preschool, afterSchool }) => preschool + afterSchool,
});

export const preschoolFromFormula = fromFormula(words, preschoolComponents);

export const preschoolFromReference = fromReference(
  words,
  preschoolAndAfterSchoolReferenceCost,
  parameters["cost_equalisation.cost_increase.preschool"],
);

/** Standard cost of preschool, after-school care and other pedagogical care, whole SEK per inhabitant. Förordning (2004:881) 6 §. */
export const preschoolStandardCost = standardCost(words, {
  formula: preschoolFromFormula,
  reference: preschoolFromReference,
});
