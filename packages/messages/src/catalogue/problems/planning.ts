import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a planning basis, a digital programme or reports of the sector. */
export const planningProblems = {
  "problem.found.no_years": { sv: "inga år", da: "ingen år", en: "no years" },
  "problem.expected.years_from": {
    sv: "år från {low} till {high}",
    da: "år fra {low} til {high}",
    en: "years from {low} to {high}",
  },
  "problem.expected.population_projection": {
    sv: "en befolkningsprognos",
    da: "en befolkningsprognose",
    en: "a projection of the population",
  },
  "problem.advice.fewer_years_ahead": {
    sv: "Fråga efter färre år framåt, eller ge en prognos som når längre.",
    da: "Spørg om færre år frem, eller giv en prognose, der rækker længere.",
    en: "Ask for fewer years ahead, or supply a projection that goes further.",
  },
  "problem.advice.year_with_service_costs": {
    sv: "Välj ett år vars bokslut är publicerat per verksamhet.",
    da: "Vælg et år, hvis regnskab er offentliggjort pr. område.",
    en: "Choose a year whose accounts are published by service.",
  },
  "problem.advice.year_with_projection": {
    sv: "Välj ett år vars prognos är publicerad per åldersgrupp.",
    da: "Vælg et år, hvis prognose er offentliggjort pr. aldersgruppe.",
    en: "Choose a year whose projection is published by age group.",
  },
} as const satisfies Catalogue;
