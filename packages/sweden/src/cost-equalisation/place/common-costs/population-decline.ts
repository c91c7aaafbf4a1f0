import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwelveYearsBefore } from "../../../population/earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";

const law = [equalisationRegulation("17 §")];
const level = "municipality";
const label = { sv: "Befolkningsminskning", da: "Befolkningstilbagegang", en: "Population decline" };
const threshold = parameters["cost_equalisation.common_costs.population_decline.threshold"];
const amount = parameters["cost_equalisation.common_costs.population_decline.amount"];

/** Inhabitants lost over ten years beyond the threshold. Förordning (2004:881) 17 §. */
export const inhabitantsLost = step({
  id: "inhabitants_lost_above_threshold",
  yearsBefore: 2,
  label: {
    sv: "Förlorade invånare över gränsen",
    da: "Tabte indbyggere over grænsen",
    en: "Inhabitants lost above the threshold",
  },
  description: {
    sv: "Minskningen över tio år, från den 31 december tolv år före till den 31 december två år före, över gränsen.",
    da: "Tilbagegangen over ti år, fra 31. december tolv år før til 31. december to år før, over grænsen.",
    en: "The loss over ten years, from 31 December twelve years before to 31 December two years before, above the threshold.",
  },
  level,
  unit: "inhabitants",
  law,
  from: { before: populationTwelveYearsBefore, now: populationTwoYearsBefore, threshold },
  formula: ({ before, now, threshold }) => Math.max(0, before - now - threshold * before),
});

/** Component of population decline, SEK per inhabitant: an amount per lost inhabitant above the threshold, over all inhabitants. Not raised with prices. Förordning (2004:881) 17 §. */
export const commonCostsPopulationDecline = step({
  id: "common_costs_population_decline_pc",
  label,
  description: {
    sv: "Beloppet gånger antalet förlorade invånare över gränsen, delat med kommunens invånare. Räknas inte upp med priserna.",
    da: "Beløbet gange antallet af tabte indbyggere over grænsen, delt med kommunens indbyggere. Fremskrives ikke med priserne.",
    en: "The amount times the inhabitants lost above the threshold, divided by the municipality's inhabitants. Not raised with prices.",
  },
  level,
  unit: "SEK/inhabitant",
  law,
  from: { lost: inhabitantsLost, amount, population: populationTwoYearsBefore },
  formula: ({ lost, amount, population }) => (lost * amount) / population,
});

/** Another reading: every inhabitant is counted the amount for each percentage point of the loss above the threshold. */
export const populationDeclinePerPercentagePoint = step({
  id: "common_costs_population_decline_pc.per_percentage_point",
  label,
  description: {
    sv: "En annan läsning: beloppet per invånare för varje procentenhet av minskningen över gränsen.",
    da: "En anden læsning: beløbet pr. indbygger for hvert procentpoint af tilbagegangen over grænsen.",
    en: "Another reading: the amount per inhabitant for each percentage point of the loss above the threshold.",
  },
  level,
  unit: "SEK/inhabitant",
  law,
  from: { lost: inhabitantsLost, before: populationTwelveYearsBefore, amount },
  formula: ({ lost, before, amount }) => (lost / before) * 100 * amount,
  replaces: { step: commonCostsPopulationDecline, name: "per percentage point", is: "reading" },
});
