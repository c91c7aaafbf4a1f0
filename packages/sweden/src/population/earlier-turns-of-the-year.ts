import { figure } from "../figures/figure.ts";

const table = "panel";
const column = "population";
const level = "municipality";
const unit = "inhabitants";

export const populationThreeYearsBefore = figure({
  id: "population_31_december_three_years_before",
  label: {
    sv: "Folkmängd 31 december tre år före",
    da: "Befolkning 31. december tre år før",
    en: "Population on 31 December three years before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december tre år före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december tre år før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December three years before the equalisation year.",
  },
  level,
  unit,
  read: { table, column, yearsBefore: 3 },
});

export const populationSixYearsBefore = figure({
  id: "population_31_december_six_years_before",
  label: {
    sv: "Folkmängd 31 december sex år före",
    da: "Befolkning 31. december seks år før",
    en: "Population on 31 December six years before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december sex år före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december seks år før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December six years before the equalisation year.",
  },
  level,
  unit,
  read: { table, column, yearsBefore: 6 },
});

export const populationSevenYearsBefore = figure({
  id: "population_31_december_seven_years_before",
  label: {
    sv: "Folkmängd 31 december sju år före",
    da: "Befolkning 31. december syv år før",
    en: "Population on 31 December seven years before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december sju år före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december syv år før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December seven years before the equalisation year.",
  },
  level,
  unit,
  read: { table, column, yearsBefore: 7 },
});

export const populationTwelveYearsBefore = figure({
  id: "population_31_december_twelve_years_before",
  label: {
    sv: "Folkmängd 31 december tolv år före",
    da: "Befolkning 31. december tolv år før",
    en: "Population on 31 December twelve years before",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december tolv år före utjämningsåret.",
    da: "Registrerede indbyggere i kommunen 31. december tolv år før udligningsåret.",
    en: "Registered inhabitants of the municipality on 31 December twelve years before the equalisation year.",
  },
  level,
  unit,
  read: { table, column, yearsBefore: 12 },
});
