import type { Catalogue } from "../../../catalogue.ts";

/** What can be wrong with the figures that a key shares by, in a file of the user’s or in the tables. */
export const figureProblems = {
  "problem.expected.key_file_columns": {
    sv: "kolumnen code och 1 till {most} kolumner med tal",
    da: "kolonnen code og 1 til {most} kolonner med tal",
    en: "the column code and 1 to {most} columns of numbers",
  },
  "problem.advice.key_file_columns": {
    sv: "Skriv platsernas koder eller namn i en kolumn som heter code.",
    da: "Skriv stedernes koder eller navne i en kolonne, der hedder code.",
    en: "Write the codes or names of places in a column called code.",
  },
  "problem.expected.key_file_place": {
    sv: "koden eller namnet för en kommun eller en region, en gång",
    da: "koden eller navnet på en kommune eller en region, én gang",
    en: "the code or name of a municipality or a region, once",
  },
  "problem.advice.key_file_empty": {
    sv: "Lämna cellen tom där talet inte är känt.",
    da: "Lad cellen være tom, hvor tallet ikke er kendt.",
    en: "Leave the cell empty where the number is not known.",
  },
  "problem.found.key_key_column": {
    sv: "kolumnen ''{name}''",
    da: "kolonnen ''{name}''",
    en: "the column ''{name}''",
  },
  "problem.expected.key_column_for_receivers": {
    sv: "en kolumn med ett tal för varje mottagare",
    da: "en kolonne med et tal for hver modtager",
    en: "a column of figures for every receiver",
  },
  "problem.advice.key_supply_key_column": {
    sv: "Ge kolumnen i en fil, eller välj en annan nyckel.",
    da: "Giv kolonnen i en fil, eller vælg en anden nøgle.",
    en: "Supply the column in a file, or choose another key.",
  },
  "problem.expected.key_zero_or_more": {
    sv: "noll eller mer",
    da: "nul eller mere",
    en: "zero or more",
  },
  "problem.advice.key_share_by_gap_or_change": {
    sv: "Dela efter avståndet till en nivå eller efter förändringen när en kolumn kan vara negativ.",
    da: "Fordel efter afstanden til et niveau eller efter ændringen, når en kolonne kan være negativ.",
    en: "Share by the gap to a level, or by the change, when a column can be negative.",
  },
  "problem.found.key_nobody_to_pay": {
    sv: "ingen mottagare med ett känt värde över noll",
    da: "ingen modtager med en kendt værdi over nul",
    en: "no receiver with a known value above zero",
  },
  "problem.expected.key_at_least_one_receiver": {
    sv: "minst en",
    da: "mindst én",
    en: "at least one",
  },
  "problem.advice.key_other_key_or_year": {
    sv: "Välj en annan nyckel eller ett annat år, eller ge uppgifterna.",
    da: "Vælg en anden nøgle eller et andet år, eller giv tallene.",
    en: "Choose another key or another year, or supply the figures.",
  },
  "problem.found.key_no_input": {
    sv: "inget värde för ''{name}''",
    da: "ingen værdi for ''{name}''",
    en: "no value for the input ''{name}''",
  },
  "problem.expected.key_number_between": {
    sv: "ett tal från {low} till {high}",
    da: "et tal fra {low} til {high}",
    en: "a number from {low} to {high}",
  },
  "problem.advice.key_give_input": {
    sv: "Ge det: --input {name}=NUMBER. Det är inte känt från någon öppen källa här.",
    da: "Giv det: --input {name}=NUMBER. Det kendes ikke fra nogen åben kilde her.",
    en: "Give it: --input {name}=NUMBER. It is not known from any public source here.",
  },
  "problem.expected.key_year_or_later": {
    sv: "{year} eller senare",
    da: "{year} eller senere",
    en: "{year} or later",
  },
  "problem.advice.key_other_year_or_key": {
    sv: "Välj ett annat år eller en annan nyckel.",
    da: "Vælg et andet år eller en anden nøgle.",
    en: "Choose another year, or another key.",
  },
  "problem.advice.key_example_input": {
    sv: "Till exempel --input asylum_weight=0.5.",
    da: "For eksempel --input asylum_weight=0.5.",
    en: "For example --input asylum_weight=0.5.",
  },
} as const satisfies Catalogue;
