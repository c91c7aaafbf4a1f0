import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a grant that somebody wants to send through the system. */
export const grantProblems = {
  "problem.found.unknown_standard_cost": {
    sv: "en kommun vars standardkostnad inte är känd",
    da: "en kommune, hvis standardudgift ikke er kendt",
    en: "a municipality whose standard cost is not known",
  },
  "problem.expected.every_standard_cost": {
    sv: "standardkostnaden för varje kommun",
    da: "standardudgiften for hver kommune",
    en: "the standard cost of every municipality",
  },
  "problem.advice.year_with_standard_costs": {
    sv: "Välj ett år från 2020 till 2022, eller ge reference-costs.csv med --data.",
    da: "Vælg et år fra 2020 til 2022, eller giv reference-costs.csv med --data.",
    en: "Choose a year from 2020 to 2022, or supply reference-costs.csv through --data.",
  },
  "problem.expected.all_or_one_of": {
    sv: "all, eller någon av {list}",
    da: "all, eller en af {list}",
    en: "all, or one of {list}",
  },
  "problem.advice.commas_between_models": {
    sv: "Skilj flera modeller åt med kommatecken.",
    da: "Adskil flere modeller med komma.",
    en: "Separate several models by commas.",
  },
  "problem.expected.amount_not_zero": {
    sv: "ett belopp i kronor, inte noll, högst {limit}",
    da: "et beløb i svenske kroner, ikke nul, højst {limit}",
    en: "an amount in kronor, not zero, at most {limit}",
  },
  "problem.advice.write_amount": {
    sv: "Skriv två miljarder kronor som 2e9 eller 2000000000.",
    da: "Skriv to milliarder svenske kroner som 2e9 eller 2000000000.",
    en: "Write two billion kronor as 2e9 or 2000000000.",
  },
} as const satisfies Catalogue;
