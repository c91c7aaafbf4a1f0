import type { Catalogue } from "../../../catalogue.ts";

/** What is wrong with a comparison of groups. */
export const comparisonProblems = {
  "problem.found.some_reforms": { sv: "{count} reformer", da: "{count} reformer", en: "{count} reforms" },
  "problem.found.bands_together": {
    sv: "band tillsammans med ”{by}”",
    da: "bånd sammen med ”{by}”",
    en: "bands together with ''{by}''",
  },
  "problem.found.quantity_of": {
    sv: "”{id}” ({unit}, {level})",
    da: "”{id}” ({unit}, {level})",
    en: "''{id}'' ({unit}, {level})",
  },
  "problem.expected.number_of_reforms": {
    sv: "1 till {count} reformer",
    da: "1 til {count} reformer",
    en: "1 to {count} reforms",
  },
  "problem.expected.rising_numbers": {
    sv: "1 till {count} stigande tal med komman emellan",
    da: "1 til {count} stigende tal med kommaer imellem",
    en: "1 to {count} rising numbers with commas between",
  },
  "problem.expected.with_bands": {
    sv: "size eller tax_rate, som har band",
    da: "size eller tax_rate, som har bånd",
    en: "size or tax_rate, which have bands",
  },
  "problem.expected.per_inhabitant": {
    sv: "ett belopp per invånare i en kommun",
    da: "et beløb pr. indbygger i en kommune",
    en: "an amount per inhabitant of a municipality",
  },
  "problem.advice.few_reforms": {
    sv: "Jämför några i taget.",
    da: "Sammenlign nogle få ad gangen.",
    en: "Compare a few at a time.",
  },
  "problem.advice.bands_example": {
    sv: "Varje tal börjar ett band, till exempel 0,10000,50000.",
    da: "Hvert tal begynder et bånd, for eksempel 0,10000,50000.",
    en: "Each number begins a band, for example 0,10000,50000.",
  },
  "problem.advice.without_bands": {
    sv: "Utelämna banden, eller samla efter size eller tax_rate.",
    da: "Udelad båndene, eller saml efter size eller tax_rate.",
    en: "Leave the bands out, or gather by size or tax_rate.",
  },
  "problem.advice.quantity_example": {
    sv: "Till exempel income_equalisation_pc, cost_equalisation_pc eller known_total_pc.",
    da: "For eksempel income_equalisation_pc, cost_equalisation_pc eller known_total_pc.",
    en: "For example income_equalisation_pc, cost_equalisation_pc or known_total_pc.",
  },
} as const satisfies Catalogue;
