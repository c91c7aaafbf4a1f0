import { firstKnown, step, sumOf } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { equalisationAct, equalisationRegulation, outcomeStatistics } from "../law.ts";
import { population } from "../population/population.ts";
import { costEqualisationRemainder } from "./remainder.ts";
import { meanStructuralCost, structuralCost } from "./structural-cost.ts";

const level = "municipality";
const unit = "SEK/inhabitant";
const label = { sv: "Kostnadsutjämning", da: "Udgiftsudligning", en: "Cost equalisation" };
const law = [equalisationAct("8–10 §§"), equalisationRegulation("5 §")];

export const costEqualisationPublished = figure({
  id: "cost_equalisation_published_pc",
  label: {
    sv: "Kostnadsutjämning, publicerad",
    da: "Udgiftsudligning, offentliggjort",
    en: "Cost equalisation, published",
  },
  description: {
    sv: "Kostnadsutjämningsbidrag eller -avgift, som den publicerats.",
    da: "Tilskud eller bidrag fra udgiftsudligningen, som offentliggjort.",
    en: "Cost equalisation grant or fee, as published.",
  },
  level,
  unit,
  read: {
    table: "published-outcomes",
    column: "cost_equalisation_pc",
    yearColumn: "equalisation_year",
    yearsBefore: 0,
  },
});

/** Cost equalisation computed from the standard costs (+ grant, − fee), whole SEK per inhabitant. Lag (2004:773) 8–10 §§. */
export const costEqualisationComputed = step({
  id: "cost_equalisation_computed_pc",
  label: {
    sv: "Kostnadsutjämning, beräknad",
    da: "Udgiftsudligning, beregnet",
    en: "Cost equalisation, computed",
  },
  description: {
    sv: "Kommunens strukturkostnad minus landets genomsnittliga, hela kronor per invånare.",
    da: "Kommunens strukturudgift minus landets gennemsnitlige, hele kroner pr. indbygger.",
    en: "The municipality's structural cost less the national average, whole kronor per inhabitant.",
  },
  level,
  unit,
  law,
  from: { own: structuralCost, mean: meanStructuralCost },
  formula: ({ own, mean }) => own - mean,
  rounding: "nearest whole",
});

/** What is computed with what the published outcome has beside it, SEK per inhabitant: equal to the outcome under the law, and moved by a reform. */
export const costEqualisationWithRemainder = step({
  id: "cost_equalisation_with_remainder_pc",
  label: {
    sv: "Kostnadsutjämning, beräknad med rest till utfallet",
    da: "Udgiftsudligning, beregnet med rest til udfaldet",
    en: "Cost equalisation, computed with the remainder to the outcome",
  },
  description: {
    sv: "Det beräknade beloppet plus den rest som skiljer det från det publicerade utfallet under gällande rätt.",
    da: "Det beregnede beløb plus den rest, der adskiller det fra det offentliggjorte udfald under gældende ret.",
    en: "The computed amount plus the remainder between it and the published outcome under the law in force.",
  },
  level,
  unit,
  law: [...law, outcomeStatistics("kostnadsutjämning")],
  from: { computed: costEqualisationComputed, remainder: costEqualisationRemainder },
  formula: ({ computed, remainder }) => computed + remainder,
  confirmedBy: costEqualisationPublished,
});

/** Cost equalisation of a municipality (+ grant, − fee), whole SEK per inhabitant. Lag (2004:773) 8–10 §§. */
export const costEqualisation = firstKnown({
  id: "cost_equalisation_pc",
  label,
  description: {
    sv: "Kostnadsutjämningsbidrag eller -avgift: det publicerade utfallet där det finns, annars beräknat ur standardkostnaderna.",
    da: "Tilskud eller bidrag fra udgiftsudligningen: det offentliggjorte udfald, hvor det findes, ellers beregnet af standardudgifterne.",
    en: "Cost equalisation grant or fee: the published outcome where there is one, otherwise computed from the standard costs.",
  },
  level,
  unit,
  law,
  from: {
    withRemainder: costEqualisationWithRemainder,
    published: costEqualisationPublished,
    computed: costEqualisationComputed,
  },
});

/** Cost equalisation of a municipality, whole SEK. Förordning (2004:881) 5 §. */
export const costEqualisationPayment = step({
  id: "cost_equalisation_payment",
  label: { sv: "Kostnadsutjämning, belopp", da: "Udgiftsudligning, beløb", en: "Cost equalisation, amount" },
  description: {
    sv: "Kronor per invånare gånger folkmängden den 1 november.",
    da: "Kroner pr. indbygger gange befolkningen 1. november.",
    en: "Kronor per inhabitant times the population on 1 November.",
  },
  level,
  unit: "SEK",
  law: [equalisationAct("10 §")],
  from: { item: costEqualisation, population },
  formula: ({ item, population }) => item * population,
});

/** Cost equalisation of all municipalities together: what does not cancel falls in the regulating item, whole SEK. Lag (2004:773) 15 §. */
export const nationalCostEqualisation = step({
  id: "national_cost_equalisation",
  label: {
    sv: "Kostnadsutjämning, alla kommuner",
    da: "Udgiftsudligning, alle kommuner",
    en: "Cost equalisation, all municipalities",
  },
  description: {
    sv: "Bidrag minus avgifter för alla kommuner.",
    da: "Tilskud minus bidrag for alle kommuner.",
    en: "Grants minus fees over all municipalities.",
  },
  level: "nation",
  unit: "SEK",
  law: [equalisationAct("15 §")],
  from: { payments: sumOf(costEqualisationPayment) },
  formula: ({ payments }) => payments,
});
