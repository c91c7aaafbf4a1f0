import { step, sumOf } from "@barkraft/core";
import { equalisationAct } from "../law.ts";
import { populationSixNovembersBefore, populationTwoNovembersBefore } from "./earlier-novembers.ts";
import { populationThreeYearsBefore, populationTwelveYearsBefore } from "./earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "./inputs.ts";
import { population } from "./population.ts";

const words = {
  description: {
    sv: "Summan av kommunerna i regionen.",
    da: "Summen af kommunerne i regionen.",
    en: "The sum of the municipalities of the region.",
  },
  level: "region",
  unit: "inhabitants",
  law: [equalisationAct("3 §")],
} as const;

/** Region's population on 1 November, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulation = step({
  ...words,
  id: "region_population_1_november",
  yearsBefore: 1,
  label: {
    sv: "Regionens folkmängd 1 november",
    da: "Regionens befolkning 1. november",
    en: "Region's population on 1 November",
  },
  from: { municipalities: sumOf(population) },
  formula: ({ municipalities }) => municipalities,
});

/** Region's population on 1 November two years before, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulationTwoNovembersBefore = step({
  ...words,
  id: "region_population_1_november_two_years_before",
  yearsBefore: 2,
  label: {
    sv: "Regionens folkmängd 1 november två år före",
    da: "Regionens befolkning 1. november to år før",
    en: "Region's population on 1 November two years before",
  },
  from: { municipalities: sumOf(populationTwoNovembersBefore) },
  formula: ({ municipalities }) => municipalities,
});

/** Region's population on 1 November six years before, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulationSixNovembersBefore = step({
  ...words,
  id: "region_population_1_november_six_years_before",
  yearsBefore: 6,
  label: {
    sv: "Regionens folkmängd 1 november sex år före",
    da: "Regionens befolkning 1. november seks år før",
    en: "Region's population on 1 November six years before",
  },
  from: { municipalities: sumOf(populationSixNovembersBefore) },
  formula: ({ municipalities }) => municipalities,
});

/** Region's population on 31 December two years before, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulationTwoYearsBefore = step({
  ...words,
  id: "region_population_31_december_two_years_before",
  yearsBefore: 2,
  label: {
    sv: "Regionens folkmängd 31 december två år före",
    da: "Regionens befolkning 31. december to år før",
    en: "Region's population on 31 December two years before",
  },
  from: { municipalities: sumOf(populationTwoYearsBefore) },
  formula: ({ municipalities }) => municipalities,
});

/** Region's population on 31 December three years before, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulationThreeYearsBefore = step({
  ...words,
  id: "region_population_31_december_three_years_before",
  yearsBefore: 3,
  label: {
    sv: "Regionens folkmängd 31 december tre år före",
    da: "Regionens befolkning 31. december tre år før",
    en: "Region's population on 31 December three years before",
  },
  from: { municipalities: sumOf(populationThreeYearsBefore) },
  formula: ({ municipalities }) => municipalities,
});

/** Region's population on 31 December twelve years before, inhabitants. Lag (2004:773) 3 §. */
export const regionPopulationTwelveYearsBefore = step({
  ...words,
  id: "region_population_31_december_twelve_years_before",
  yearsBefore: 12,
  label: {
    sv: "Regionens folkmängd 31 december tolv år före",
    da: "Regionens befolkning 31. december tolv år før",
    en: "Region's population on 31 December twelve years before",
  },
  from: { municipalities: sumOf(populationTwelveYearsBefore) },
  formula: ({ municipalities }) => municipalities,
});

/** County's population on 31 December two years before, inhabitants. */
export const countyPopulationTwoYearsBefore = step({
  ...words,
  id: "county_population_31_december_two_years_before",
  yearsBefore: 2,
  label: {
    sv: "Länets folkmängd 31 december två år före",
    da: "Länets befolkning 31. december to år før",
    en: "County's population on 31 December two years before",
  },
  description: {
    sv: "Summan av kommunerna i länet.",
    da: "Summen af kommunerne i länet.",
    en: "The sum of the municipalities of the county.",
  },
  level: "county",
  from: { municipalities: sumOf(populationTwoYearsBefore) },
  formula: ({ municipalities }) => municipalities,
});
