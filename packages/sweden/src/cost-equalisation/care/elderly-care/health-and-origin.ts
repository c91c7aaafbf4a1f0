import { step, sumOf } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { lessDeduction } from "../../patterns/deduction.ts";
import { elderlyCareAge, elderlyInhabitants } from "./age.ts";
import { bornOutsideNordic, deaths, expectedDeaths } from "./inputs.ts";
import { elderlyCareNationalRaised } from "./national.ts";

const mortality = {
  label: { sv: "Äldreomsorg: dödlighet", da: "Ældrepleje: dødelighed", en: "Elderly care: mortality" },
  description: {
    sv: "Åldersersättningen gånger döda utöver de väntade under fem år som andel av de äldre. Är de döda färre än väntat räknas halva beloppet.",
    da: "Alderstildelingen gange døde ud over de forventede i fem år som andel af de ældre. Er de døde færre end ventet, tæller det halve beløb.",
    en: "The age allowance times the deaths beyond those expected in five years as a share of the elderly. If deaths are fewer than expected, half the amount counts.",
  },
  law: [equalisationRegulation("14 b §")],
} as const;

/** The mortality supplement before the deduction, SEK per inhabitant; negative where deaths are fewer than expected. Förordning (2004:881) 14 b §. */
export const elderlyCareMortalityBeforeDeduction = step({
  ...mortality,
  id: "elderly_care_mortality_before_deduction_pc",
  label: {
    sv: "Äldreomsorg: dödlighet, före avdrag",
    da: "Ældrepleje: dødelighed, før fradrag",
    en: "Elderly care: mortality, before deduction",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  from: {
    age: elderlyCareAge,
    deaths,
    expected: expectedDeaths,
    elderly: elderlyInhabitants,
    below: parameters["cost_equalisation.elderly_care.deaths_below_expected_share"],
  },
  formula: ({ age, deaths, expected, elderly, below }) =>
    ((age * (deaths - expected)) / elderly) * (deaths < expected ? below : 1),
});

export const elderlyCareMortality = lessDeduction(
  { ...mortality, id: "elderly_care_mortality_pc" },
  elderlyCareMortalityBeforeDeduction,
);

const origin = {
  label: {
    sv: "Äldreomsorg: födda utanför Norden",
    da: "Ældrepleje: født uden for Norden",
    en: "Elderly care: born outside the Nordic countries",
  },
  description: {
    sv: "En andel av landets kostnad per person 65 år och äldre, för varje person i den åldern som är född utanför Norden, delat med alla invånare.",
    da: "En andel af landets udgift pr. person på 65 år og derover for hver person i den alder, som er født uden for Norden, delt med alle indbyggere.",
    en: "A share of the national cost per person aged 65 and over, for each person of that age born outside the Nordic countries, divided by all inhabitants.",
  },
  law: [equalisationRegulation("14 c §")],
} as const;

/** National average cost per person aged 65 and over, SEK per person. Förordning (2004:881) 14 c §. */
export const nationalCostPerElderly = step({
  ...origin,
  id: "elderly_care_national_cost_per_elderly",
  label: {
    sv: "Äldreomsorg: landets kostnad per person 65 år och äldre",
    da: "Ældrepleje: landets udgift pr. person på 65 år og derover",
    en: "Elderly care: national cost per person aged 65 and over",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  from: {
    national: elderlyCareNationalRaised,
    population: sumOf(populationTwoYearsBefore),
    elderly: sumOf(elderlyInhabitants),
  },
  formula: ({ national, population, elderly }) => (national * population) / elderly,
});

export const elderlyCareOriginBeforeDeduction = step({
  ...origin,
  id: "elderly_care_born_outside_nordic_before_deduction_pc",
  label: {
    sv: "Äldreomsorg: födda utanför Norden, före avdrag",
    da: "Ældrepleje: født uden for Norden, før fradrag",
    en: "Elderly care: born outside the Nordic countries, before deduction",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  from: {
    share: parameters["cost_equalisation.elderly_care.born_outside_nordic_share"],
    cost: nationalCostPerElderly,
    persons: bornOutsideNordic,
    population: populationTwoYearsBefore,
  },
  formula: ({ share, cost, persons, population }) => (share * cost * persons) / population,
});

export const elderlyCareOrigin = lessDeduction(
  { ...origin, id: "elderly_care_born_outside_nordic_pc" },
  elderlyCareOriginBeforeDeduction,
);
