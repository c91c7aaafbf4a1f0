import { step, sumOf } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwelveYearsBefore } from "../../../population/earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import {
  regionPopulationTwelveYearsBefore,
  regionPopulationTwoYearsBefore,
} from "../../../population/regions.ts";

const law = [equalisationRegulation("25 c §")];
const level = "region";
const label = {
  sv: "Folkmängdsändring, region",
  da: "Befolkningsændring, region",
  en: "Population change, region",
};
const amount = parameters["cost_equalisation.regional_population_change.amount"];

/** The country's change of population over ten years, to 31 December two years before. Förordning (2004:881) 25 c §. */
export const nationalPopulationChange = step({
  id: "national_population_change_ten_years",
  yearsBefore: 2,
  label: {
    sv: "Landets folkmängdsändring över tio år",
    da: "Landets befolkningsændring over ti år",
    en: "The country's population change over ten years",
  },
  description: {
    sv: "Från den 31 december tolv år före till den 31 december två år före.",
    da: "Fra 31. december tolv år før til 31. december to år før.",
    en: "From 31 December twelve years before to 31 December two years before.",
  },
  level: "nation",
  unit: "percent",
  law,
  from: { before: sumOf(populationTwelveYearsBefore), now: sumOf(populationTwoYearsBefore) },
  formula: ({ before, now }) => now / before - 1,
});

/** Inhabitants by which a region's change over ten years exceeds the country's and the threshold, or the threshold alone when the region goes the other way. Förordning (2004:881) 25 c §. */
export const regionChangeAboveThreshold = step({
  id: "region_population_change_above_threshold",
  yearsBefore: 2,
  label: {
    sv: "Folkmängdsändring över gränsen, region",
    da: "Befolkningsændring over grænsen, region",
    en: "Population change above the threshold, region",
  },
  description: {
    sv: "Antalet invånare i den del av ändringen som överstiger landets med mer än gränsen, eller gränsen när regionen går åt andra hållet.",
    da: "Antallet af indbyggere i den del af ændringen, der overstiger landets med mere end grænsen, eller grænsen, når regionen går den anden vej.",
    en: "The inhabitants of the part of the change that exceeds the country's by more than the threshold, or the threshold when the region goes the other way.",
  },
  level,
  unit: "inhabitants",
  law,
  from: {
    before: regionPopulationTwelveYearsBefore,
    now: regionPopulationTwoYearsBefore,
    national: nationalPopulationChange,
    threshold: parameters["cost_equalisation.regional_population_change.threshold"],
  },
  formula: ({ before, now, national, threshold }) => {
    const local = now / before - 1;
    const expected = local * national > 0 ? Math.abs(national) : 0;
    return Math.max(0, Math.abs(local) - expected - threshold) * before;
  },
});

/** Component of a region's population change, SEK per inhabitant. Not raised with prices. Förordning (2004:881) 25 c §. */
export const regionPopulationChange = step({
  id: "region_population_change_pc",
  label,
  description: {
    sv: "Beloppet per person över gränsen, delat med regionens invånare. Räknas inte upp med priserna.",
    da: "Beløbet pr. person over grænsen, delt med regionens indbyggere. Fremskrives ikke med priserne.",
    en: "The amount per person above the threshold, divided by the region's inhabitants. Not raised with prices.",
  },
  level,
  unit: "SEK/inhabitant",
  law,
  from: { above: regionChangeAboveThreshold, amount, population: regionPopulationTwoYearsBefore },
  formula: ({ above, amount, population }) => (above * amount) / population,
});

/** Another reading: every inhabitant is counted the amount for each percentage point above the threshold. */
export const regionPopulationChangePerPercentagePoint = step({
  id: "region_population_change_pc.per_percentage_point",
  label,
  description: {
    sv: "En annan läsning: beloppet per invånare för varje procentenhet över gränsen.",
    da: "En anden læsning: beløbet pr. indbygger for hvert procentpoint over grænsen.",
    en: "Another reading: the amount per inhabitant for each percentage point above the threshold.",
  },
  level,
  unit: "SEK/inhabitant",
  law,
  from: { above: regionChangeAboveThreshold, before: regionPopulationTwelveYearsBefore, amount },
  formula: ({ above, before, amount }) => (above / before) * 100 * amount,
  replaces: { step: regionPopulationChange, name: "per percentage point", is: "reading" },
});
