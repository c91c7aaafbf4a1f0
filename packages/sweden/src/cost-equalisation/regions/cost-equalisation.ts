import { firstKnown, step } from "@barkraft/core";
import { figure } from "../../figures/figure.ts";
import { regionOutcomes } from "../../figures/region-outcomes.ts";
import { equalisationAct, equalisationRegulation } from "../../law.ts";
import { regionPopulation } from "../../population/regions.ts";
import { regionMeanStructuralCost, regionStructuralCost } from "./structural-cost.ts";

const level = "region";
const unit = "SEK/inhabitant";
const law = [equalisationAct("8–10 §§"), equalisationRegulation("5 §")];

export const regionCostEqualisationPublished = figure({
  id: "region_cost_equalisation_published_pc",
  label: {
    sv: "Kostnadsutjämning, region, publicerad",
    da: "Udgiftsudligning, region, offentliggjort",
    en: "Cost equalisation, region, published",
  },
  description: {
    sv: "Kostnadsutjämningsbidrag eller -avgift, som den publicerats.",
    da: "Tilskud eller bidrag fra udgiftsudligningen, som offentliggjort.",
    en: "Cost equalisation grant or fee, as published.",
  },
  level,
  unit,
  read: { table: regionOutcomes, column: "cost_equalisation_pc", yearsBefore: 0, range: [-50000, 50000] },
});

/** Cost equalisation of a region computed from its standard costs (+ grant, − fee), whole SEK per inhabitant. Lag (2004:773) 8–10 §§. */
export const regionCostEqualisationComputed = step({
  id: "region_cost_equalisation_computed_pc",
  label: {
    sv: "Kostnadsutjämning, region, beräknad",
    da: "Udgiftsudligning, region, beregnet",
    en: "Cost equalisation, region, computed",
  },
  description: {
    sv: "Regionens strukturkostnad minus landets genomsnittliga, hela kronor per invånare.",
    da: "Regionens strukturudgift minus landets gennemsnitlige, hele kroner pr. indbygger.",
    en: "The region's structural cost less the national average, whole kronor per inhabitant.",
  },
  level,
  unit,
  law,
  from: { own: regionStructuralCost, mean: regionMeanStructuralCost },
  formula: ({ own, mean }) => own - mean,
  rounding: "nearest whole",
});

/** Cost equalisation of a region (+ grant, − fee), whole SEK per inhabitant: published where supplied, else computed. Lag (2004:773) 8–10 §§. */
export const regionCostEqualisation = firstKnown({
  id: "region_cost_equalisation_pc",
  label: {
    sv: "Kostnadsutjämning, region",
    da: "Udgiftsudligning, region",
    en: "Cost equalisation, region",
  },
  description: {
    sv: "Det publicerade utfallet där det anges, annars beräknat ur standardkostnaderna. Okänd tills någon anger uppgifterna.",
    da: "Det offentliggjorte udfald, hvor det angives, ellers beregnet af standardudgifterne. Ukendt, indtil nogen angiver tallene.",
    en: "The published outcome where supplied, otherwise computed from the standard costs. Unknown until somebody supplies the figures.",
  },
  level,
  unit,
  law,
  from: { published: regionCostEqualisationPublished, computed: regionCostEqualisationComputed },
});

/** Cost equalisation of a region, whole SEK. Förordning (2004:881) 5 §. */
export const regionCostEqualisationPayment = step({
  id: "region_cost_equalisation_payment",
  label: {
    sv: "Kostnadsutjämning, region, belopp",
    da: "Udgiftsudligning, region, beløb",
    en: "Cost equalisation, region, amount",
  },
  description: {
    sv: "Kronor per invånare gånger regionens folkmängd den 1 november.",
    da: "Kroner pr. indbygger gange regionens befolkning 1. november.",
    en: "Kronor per inhabitant times the region's population on 1 November.",
  },
  level,
  unit: "SEK",
  law: [equalisationAct("10 §")],
  from: { item: regionCostEqualisation, population: regionPopulation },
  formula: ({ item, population }) => item * population,
});
