import { firstKnown } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { equalisationRegulation } from "../law.ts";
import {
  populationSevenYearsBefore,
  populationSixYearsBefore,
  populationThreeYearsBefore,
} from "./earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "./inputs.ts";
import { novemberEstimate } from "./november-estimate.ts";

const level = "municipality";
const unit = "inhabitants";
const published = {
  sv: "Folkbokförda i kommunen den dagen, som det publicerats.",
  da: "Registrerede indbyggere i kommunen den dag, som offentliggjort.",
  en: "Registered inhabitants of the municipality on that day, as published.",
};

export const populationTwoNovembersPublished = figure({
  id: "population_1_november_two_years_before_published",
  label: {
    sv: "Folkmängd 1 november två år före, publicerad",
    da: "Befolkning 1. november to år før, offentliggjort",
    en: "Population on 1 November two years before, published",
  },
  description: published,
  level,
  unit,
  read: { table: "population-1-november", column: "population", yearsBefore: 2 },
});

/** The count that the outcome of the year before was paid by. */
export const populationTwoNovembersInOutcome = figure({
  id: "population_1_november_two_years_before_in_outcome",
  label: {
    sv: "Folkmängd 1 november två år före, i förra årets utfall",
    da: "Befolkning 1. november to år før, i sidste års udfald",
    en: "Population on 1 November two years before, in last year's outcome",
  },
  description: published,
  level,
  unit,
  read: {
    table: "published-outcomes",
    column: "population_1_november",
    yearColumn: "equalisation_year",
    yearsBefore: 1,
  },
});

export const populationTwoNovembersEstimate = novemberEstimate(
  {
    id: "population_1_november_two_years_before_estimate",
    yearsBefore: 2,
    label: {
      sv: "Folkmängd 1 november två år före, uppskattad",
      da: "Befolkning 1. november to år før, anslået",
      en: "Population on 1 November two years before, estimated",
    },
  },
  { before: populationThreeYearsBefore, after: populationTwoYearsBefore },
);

/** Population on 1 November two years before the equalisation year, inhabitants: published where known. */
export const populationTwoNovembersBefore = firstKnown({
  id: "population_1_november_two_years_before",
  yearsBefore: 2,
  label: {
    sv: "Folkmängd 1 november två år före",
    da: "Befolkning 1. november to år før",
    en: "Population on 1 November two years before",
  },
  description: {
    sv: "Folkbokförda den 1 november två år före utjämningsåret; uppskattad där den publicerade siffran saknas.",
    da: "Registrerede indbyggere 1. november to år før udligningsåret; anslået, hvor det offentliggjorte tal mangler.",
    en: "Registered inhabitants on 1 November two years before the equalisation year; estimated where the published count is missing.",
  },
  level,
  unit,
  law: [equalisationRegulation("18 §")],
  from: {
    published: populationTwoNovembersPublished,
    outcome: populationTwoNovembersInOutcome,
    estimate: populationTwoNovembersEstimate,
  },
});

export const populationSixNovembersPublished = figure({
  id: "population_1_november_six_years_before_published",
  label: {
    sv: "Folkmängd 1 november sex år före, publicerad",
    da: "Befolkning 1. november seks år før, offentliggjort",
    en: "Population on 1 November six years before, published",
  },
  description: published,
  level,
  unit,
  read: { table: "population-1-november", column: "population", yearsBefore: 6 },
});

export const populationSixNovembersEstimate = novemberEstimate(
  {
    id: "population_1_november_six_years_before_estimate",
    yearsBefore: 6,
    label: {
      sv: "Folkmängd 1 november sex år före, uppskattad",
      da: "Befolkning 1. november seks år før, anslået",
      en: "Population on 1 November six years before, estimated",
    },
  },
  { before: populationSevenYearsBefore, after: populationSixYearsBefore },
);

/** Population on 1 November six years before the equalisation year, inhabitants: published where known. */
export const populationSixNovembersBefore = firstKnown({
  id: "population_1_november_six_years_before",
  yearsBefore: 6,
  label: {
    sv: "Folkmängd 1 november sex år före",
    da: "Befolkning 1. november seks år før",
    en: "Population on 1 November six years before",
  },
  description: {
    sv: "Folkbokförda den 1 november sex år före utjämningsåret; uppskattad där den publicerade siffran saknas.",
    da: "Registrerede indbyggere 1. november seks år før udligningsåret; anslået, hvor det offentliggjorte tal mangler.",
    en: "Registered inhabitants on 1 November six years before the equalisation year; estimated where the published count is missing.",
  },
  level,
  unit,
  law: [equalisationRegulation("18 §")],
  from: {
    published: populationSixNovembersPublished,
    estimate: populationSixNovembersEstimate,
  },
});
