import { input } from "@barkraft/core";

export const populationPublished = input({
  id: "population_1_november_published",
  label: {
    sv: "Folkmängd 1 november, publicerad",
    da: "Befolkning 1. november, offentliggjort",
    en: "Population on 1 November, published",
  },
  description: {
    sv: "Folkbokförda i kommunen den 1 november året före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 1. november året før udligningsåret.",
    en: "Registered inhabitants of the municipality on 1 November the year before the equalisation year.",
  },
  level: "municipality",
  unit: "inhabitants",
});

export const populationTwoYearsBefore = input({
  id: "population_31_december_two_years_before",
  label: {
    sv: "Folkmängd 31 december två år före",
    da: "Befolkning 31. december to år før",
    en: "Population on 31 December two years before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december två år före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december to år før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December two years before the equalisation year.",
  },
  level: "municipality",
  unit: "inhabitants",
});

export const populationYearBefore = input({
  id: "population_31_december_year_before",
  label: {
    sv: "Folkmängd 31 december året före",
    da: "Befolkning 31. december året før",
    en: "Population on 31 December the year before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december året före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december året før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December the year before the equalisation year.",
  },
  level: "municipality",
  unit: "inhabitants",
});

export const nationalPopulationTotal = input({
  id: "national_population_1_november_total",
  label: {
    sv: "Rikets folkmängd 1 november, publicerad summa",
    da: "Landets befolkning 1. november, offentliggjort sum",
    en: "National population on 1 November, published total",
  },
  description: {
    sv: "Landets folkbokförda den 1 november året före utjämningsåret.",
    da: "Landets registrerede indbyggere 1. november året før udligningsåret.",
    en: "Registered inhabitants of the country on 1 November the year before the equalisation year.",
  },
  level: "nation",
  unit: "inhabitants",
});
