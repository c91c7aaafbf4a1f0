import { firstKnown, step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { priceIndexFrom2016 } from "../../../price-index/price-index.ts";

const words = {
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("20 §")],
} as const;

/** Construction costs, SEK per inhabitant in prices of 2016: the county's unless the municipality is named. Förordning (2004:881) 20 §. */
export const constructionListed = firstKnown({
  ...words,
  id: "construction_listed_pc",
  label: {
    sv: "Byggkostnader i 2016 års priser",
    da: "Byggeudgifter i 2016-priser",
    en: "Construction costs in prices of 2016",
  },
  description: {
    sv: "Länets belopp, om kommunen inte namnges.",
    da: "Länets beløb, hvis kommunen ikke nævnes.",
    en: "The county's amount unless the municipality is named.",
  },
  from: {
    named: parameters["cost_equalisation.common_costs.construction_named"],
    county: parameters["cost_equalisation.common_costs.construction_by_county"],
  },
});

/** Component of construction costs, SEK per inhabitant in prices of the equalisation year. Förordning (2004:881) 5 and 20 §§. */
export const commonCostsConstruction = step({
  ...words,
  id: "common_costs_construction_pc",
  label: { sv: "Byggkostnader", da: "Byggeudgifter", en: "Construction costs" },
  description: {
    sv: "Förordningens belopp i utjämningsårets priser.",
    da: "Forordningens beløb i udligningsårets priser.",
    en: "The amount of the regulation in prices of the equalisation year.",
  },
  from: { listed: constructionListed, price: priceIndexFrom2016 },
  formula: ({ listed, price }) => listed * price,
});
