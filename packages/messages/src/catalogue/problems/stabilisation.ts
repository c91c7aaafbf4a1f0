import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a question about support, social assistance or the state's frame. */
export const stabilisationProblems = {
  "problem.advice.percent_in_percent": {
    sv: "Procent skrivs i procent: 2 är två procent.",
    da: "Procent skrives i procent: 2 er to procent.",
    en: "Percent is written in percent: 2 is two percent.",
  },
  "problem.expected.number_in_unit": {
    sv: "ett tal från {low} till {high} ({unit})",
    da: "et tal fra {low} til {high} ({unit})",
    en: "a number from {low} to {high} ({unit})",
  },
  "problem.found.changes_of_years": {
    sv: "ändringar för {years} år",
    da: "ændringer for {years} år",
    en: "changes of {years} years",
  },
  "problem.expected.changes_of_two_years": {
    sv: "ändringar för minst två år",
    da: "ændringer for mindst to år",
    en: "changes of two years or more",
  },
  "problem.advice.fewer_years_of_delay": {
    sv: "Välj färre års fördröjning, eller en längre period.",
    da: "Vælg færre års forsinkelse eller en længere periode.",
    en: "Choose fewer years of delay, or a longer period.",
  },
  "problem.expected.place_and_amount": {
    sv: "KOMMUN=KRONOR",
    da: "KOMMUNE=KRONER",
    en: "MUNICIPALITY=KRONOR",
  },
  "problem.advice.write_reserve": {
    sv: "Till exempel --reserve 1880=150e6.",
    da: "For eksempel --reserve 1880=150e6.",
    en: "For example --reserve 1880=150e6.",
  },
  "problem.advice.write_assumptions": {
    sv: "Till exempel --assume price_growth=2.5,wanted_result=1.",
    da: "For eksempel --assume price_growth=2.5,wanted_result=1.",
    en: "For example --assume price_growth=2.5,wanted_result=1.",
  },
} as const satisfies Catalogue;
