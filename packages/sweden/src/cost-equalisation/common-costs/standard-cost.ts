import { step } from "@barkraft/core";
import { equalisationRegulation } from "../../law.ts";
import { commonCostsAdministration } from "./administration.ts";
import { commonCostsConstruction } from "./construction.ts";
import { commonCostsHeating } from "./heating.ts";

/** Standard cost of what is common to all services, whole SEK per inhabitant. Förordning (2004:881) 5 and 16–20 a §§. */
export const commonCostsStandardCost = step({
  id: "common_costs_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Verksamhetsövergripande kostnader",
    da: "Standardudgift: Fælles udgifter",
    en: "Standard cost: Common costs",
  },
  description: {
    sv: "Uppvärmning, byggkostnader och administration i utjämningsårets priser, hela kronor.",
    da: "Opvarmning, byggeudgifter og administration i udligningsårets priser, hele kroner.",
    en: "Heating, construction and administration in prices of the equalisation year, whole kronor.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("5 §"), equalisationRegulation("16 §")],
  from: {
    heating: commonCostsHeating,
    construction: commonCostsConstruction,
    administration: commonCostsAdministration,
  },
  formula: ({ heating, construction, administration }) => heating + construction + administration,
  rounding: "nearest whole",
});
