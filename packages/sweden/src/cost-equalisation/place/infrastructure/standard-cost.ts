import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { priceIndexFrom2016 } from "../../../price-index/price-index.ts";
import { infrastructureClimate, infrastructurePlace } from "./lookups.ts";

/** Standard cost of infrastructure and protection, whole SEK per inhabitant: three lists in prices of 2016 raised to the equalisation year. Förordning (2004:881) 5 and 15 §§. */
export const infrastructureStandardCost = step({
  id: "infrastructure_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Infrastruktur och skydd",
    da: "Standardudgift: Infrastruktur og beskyttelse",
    en: "Standard cost: Infrastructure and protection",
  },
  description: {
    sv: "Klimat, plats och räddningstjänst enligt förordningens listor, i utjämningsårets priser, hela kronor.",
    da: "Klima, sted og redningsberedskab efter forordningens lister, i udligningsårets priser, hele kroner.",
    en: "Climate, place and rescue services by the lists of the regulation, in prices of the equalisation year, whole kronor.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("5 §"), equalisationRegulation("15 §")],
  from: {
    climate: infrastructureClimate,
    location: infrastructurePlace,
    rescue: parameters["cost_equalisation.infrastructure.rescue"],
    price: priceIndexFrom2016,
  },
  formula: ({ climate, location, rescue, price }) => (climate + location + rescue) * price,
  rounding: "nearest whole",
});
