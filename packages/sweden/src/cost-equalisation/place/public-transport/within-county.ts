import { step, weightedMean } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { countyPopulationTwoYearsBefore } from "../../../population/regions.ts";
import { publicTransportCountyCost } from "./county.ts";
import { commutingDistance, decidedShare, inhabitantsOfLargeLocalities, meanDistance } from "./inputs.ts";

const level = "municipality";
const law = [equalisationRegulation("26 a §")];
const logarithmLabel = {
  sv: "Logaritmen av boende i stora tätorter",
  da: "Logaritmen af beboere i store byer",
  en: "Logarithm of the inhabitants of large localities",
};
const squaredLabel = {
  sv: "Logaritmen av boende i stora tätorter i kvadrat",
  da: "Logaritmen af beboere i store byer i anden",
  en: "Squared logarithm of the inhabitants of large localities",
};

/**
 * The logarithm in the weight. Where nobody lives in a large locality, which the regulation leaves open, the smallest
 * one counts: the weight then stays among those of municipalities that have one. Förordning (2004:881) 26 a §.
 */
export const publicTransportLogarithm = step({
  id: "public_transport_logarithm",
  label: logarithmLabel,
  description: {
    sv: "Den naturliga logaritmen. Den som saknar en stor tätort räknas som om den hade den minsta, så att vikten blir av samma storlek som andras; förordningen säger inte hur.",
    da: "Den naturlige logaritme. Den, der ikke har en stor by, tælles, som om den havde den mindste, så vægten får samme størrelse som andres; forordningen siger ikke hvordan.",
    en: "The natural logarithm. Who has no large locality counts as having the smallest one, so that the weight is of the size of others'; the regulation does not say how.",
  },
  level,
  unit: "number",
  law,
  from: {
    inhabitants: inhabitantsOfLargeLocalities,
    smallest: parameters["cost_equalisation.public_transport.within_county.smallest_large_locality"],
  },
  formula: ({ inhabitants, smallest }) => Math.log(Math.max(inhabitants, smallest)),
});

/** Another reading: the terms with the logarithm drop out where nobody lives in a large locality. */
export const publicTransportLogarithmOrNone = step({
  id: "public_transport_logarithm.without_terms",
  label: logarithmLabel,
  description: {
    sv: "En annan läsning: viktens två led med logaritmen faller bort där ingen bor i en stor tätort.",
    da: "En anden læsning: vægtens to led med logaritmen falder bort, hvor ingen bor i en stor by.",
    en: "Another reading: the weight's two terms with the logarithm drop out where nobody lives in a large locality.",
  },
  level,
  unit: "number",
  law,
  from: { inhabitants: inhabitantsOfLargeLocalities },
  formula: ({ inhabitants }) => (inhabitants < 1 ? 0 : Math.log(inhabitants)),
  replaces: { step: publicTransportLogarithm, name: "without terms", is: "reading" },
});

/** The squared logarithm in the weight. Förordning (2004:881) 26 a §. */
export const publicTransportSquaredLogarithm = step({
  id: "public_transport_squared_logarithm",
  label: squaredLabel,
  description: {
    sv: "Logaritmen gånger sig själv.",
    da: "Logaritmen gange sig selv.",
    en: "The logarithm times itself.",
  },
  level,
  unit: "number",
  law,
  from: { logarithm: publicTransportLogarithm },
  formula: ({ logarithm }) => logarithm * logarithm,
});

/** Another reading: the logarithm of the squared number. */
export const publicTransportLogarithmOfSquare = step({
  id: "public_transport_squared_logarithm.logarithm_of_square",
  label: squaredLabel,
  description: {
    sv: "En annan läsning: logaritmen av antalet i kvadrat, alltså två gånger logaritmen.",
    da: "En anden læsning: logaritmen af antallet i anden, altså to gange logaritmen.",
    en: "Another reading: the logarithm of the squared number, that is twice the logarithm.",
  },
  level,
  unit: "number",
  law,
  from: { logarithm: publicTransportLogarithm },
  formula: ({ logarithm }) => 2 * logarithm,
  replaces: { step: publicTransportSquaredLogarithm, name: "logarithm of the square", is: "reading" },
});

const within = "cost_equalisation.public_transport.within_county";

/** The weight of an inhabitant in the counties that divide by weights. Förordning (2004:881) 26 a §. */
export const publicTransportWeight = step({
  id: "public_transport_weight",
  label: {
    sv: "Vikt för kollektivtrafik inom länet",
    da: "Vægt for kollektiv trafik inden for länet",
    en: "Weight of public transport within the county",
  },
  description: {
    sv: "Länets konstant och leden för stora tätorter, avstånd och pendling.",
    da: "Länets konstant og leddene for store byer, afstand og pendling.",
    en: "The county's constant and the terms of large localities, distance and commuting.",
  },
  level,
  unit: "number",
  law,
  from: {
    constant: parameters[`${within}.constant`],
    perLogarithm: parameters[`${within}.logarithm`],
    logarithm: publicTransportLogarithm,
    perSquare: parameters[`${within}.squared_logarithm`],
    squared: publicTransportSquaredLogarithm,
    perRoot: parameters[`${within}.root_of_distance`],
    distance: meanDistance,
    perCommuting: parameters[`${within}.commuting_distance`],
    commuting: commutingDistance,
  },
  formula: ({
    constant,
    perLogarithm,
    logarithm,
    perSquare,
    squared,
    perRoot,
    distance,
    perCommuting,
    commuting,
  }) =>
    constant +
    perLogarithm * logarithm +
    perSquare * squared +
    perRoot * Math.sqrt(distance) +
    perCommuting * commuting,
});

/** How much an inhabitant counts within the county: the same, by weight or by the decided share. Förordning (2004:881) 26 a §. */
export const publicTransportCountedWeight = step({
  id: "public_transport_counted_weight",
  label: {
    sv: "Invånarens del inom länet",
    da: "Indbyggerens del inden for länet",
    en: "An inhabitant's part within the county",
  },
  description: {
    sv: "Ett där länet fördelar lika per invånare, annars vikten eller den beslutade andelen delad med andelen av invånarna.",
    da: "En, hvor länet fordeler ens pr. indbygger, ellers vægten eller den besluttede andel delt med andelen af indbyggerne.",
    en: "One where the county divides the same per inhabitant, else the weight or the decided share over the share of the inhabitants.",
  },
  level,
  unit: "number",
  law,
  from: {
    rule: parameters[`${within}.rule`],
    weight: publicTransportWeight,
    decided: decidedShare,
    county: countyPopulationTwoYearsBefore,
    population: populationTwoYearsBefore,
  },
  formula: ({ rule, weight, decided, county, population }) =>
    rule < 0.5 ? 1 : rule < 1.5 ? weight : (decided * county) / population,
});

/** The municipality's part of the county's standard cost, SEK per inhabitant in prices of two years before. Förordning (2004:881) 26 a §. */
export const publicTransportMunicipalPart = step({
  id: "public_transport_municipal_part_pc",
  label: {
    sv: "Kommunens del av länets kollektivtrafik",
    da: "Kommunens del af länets kollektive trafik",
    en: "The municipality's part of the county's public transport",
  },
  description: {
    sv: "Länets standardkostnad gånger kommunernas andel, fördelad inom länet.",
    da: "Länets standardudgift gange kommunernes andel, fordelt inden for länet.",
    en: "The county's standard cost times the municipalities' share, distributed within the county.",
  },
  level,
  unit: "SEK/inhabitant",
  law,
  from: {
    cost: publicTransportCountyCost,
    share: parameters["cost_equalisation.public_transport.municipal_share"],
    counted: publicTransportCountedWeight,
    mean: weightedMean(publicTransportCountedWeight, populationTwoYearsBefore, "county"),
  },
  formula: ({ cost, share, counted, mean }) => (cost * share * counted) / mean,
});
