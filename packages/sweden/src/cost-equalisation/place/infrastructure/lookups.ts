import { firstKnown } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";

const words = {
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("15 §")],
} as const;

/** What the climate adds to the cost of roads, SEK per inhabitant in prices of 2016: by county unless the municipality is named. Förordning (2004:881) 15 §. */
export const infrastructureClimate = firstKnown({
  ...words,
  id: "infrastructure_climate_pc",
  label: { sv: "Vägar: klimat", da: "Veje: klima", en: "Roads: climate" },
  description: {
    sv: "Klimattillägget för vägar i 2016 års priser: länets, om kommunen inte namnges.",
    da: "Klimatillægget for veje i 2016-priser: länets, hvis kommunen ikke nævnes.",
    en: "The climate supplement for roads in prices of 2016: the county's unless the municipality is named.",
  },
  from: {
    named: parameters["cost_equalisation.infrastructure.climate_named"],
    county: parameters["cost_equalisation.infrastructure.climate_by_county"],
  },
});

/** What size and place add to the cost of roads, SEK per inhabitant in prices of 2016. Förordning (2004:881) 15 §. */
export const infrastructurePlace = firstKnown({
  ...words,
  id: "infrastructure_place_pc",
  label: { sv: "Vägar: plats", da: "Veje: sted", en: "Roads: place" },
  description: {
    sv: "Platstillägget för vägar i 2016 års priser: kommunens eget, annars länets.",
    da: "Stedstillægget for veje i 2016-priser: kommunens eget, ellers länets.",
    en: "The place supplement for roads in prices of 2016: the municipality's own, otherwise the county's.",
  },
  from: {
    named: parameters["cost_equalisation.infrastructure.place_named"],
    county: parameters["cost_equalisation.infrastructure.place_by_county"],
  },
});
