import { step } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import { commonCostsIncomeLag } from "../../income-lag/municipalities.ts";
import { commonCostsAdministration } from "./administration.ts";
import { commonCostsConstruction } from "./construction.ts";
import { commonCostsHeating } from "./heating.ts";
import { commonCostsPopulationDecline } from "./population-decline.ts";

/** Standard cost of what is common to all services, whole SEK per inhabitant. Förordning (2004:881) 5 and 16–20 a §§. */
export const commonCostsStandardCost = step({
  id: "common_costs_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Verksamhetsövergripande kostnader",
    da: "Standardudgift: Fælles udgifter",
    en: "Standard cost: Common costs",
  },
  description: {
    sv: "Befolkningsminskning och eftersläpande intäkter samt uppvärmning, byggkostnader och administration i utjämningsårets priser, hela kronor.",
    da: "Befolkningstilbagegang og forsinkede indtægter samt opvarmning, byggeudgifter og administration i udligningsårets priser, hele kroner.",
    en: "Population decline and income lag, and heating, construction and administration in prices of the equalisation year, whole kronor.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("5 §"), equalisationRegulation("16 §")],
  from: {
    decline: commonCostsPopulationDecline,
    lag: commonCostsIncomeLag,
    heating: commonCostsHeating,
    construction: commonCostsConstruction,
    administration: commonCostsAdministration,
  },
  formula: ({ decline, lag, heating, construction, administration }) =>
    decline + lag + heating + construction + administration,
  rounding: "nearest whole",
});
