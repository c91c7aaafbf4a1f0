import { firstKnown, sumOf } from "@barkraft/core";
import { equalisationAct } from "../law.ts";
import { populationEstimate } from "./estimate.ts";
import { nationalPopulationTotal, populationPublished } from "./inputs.ts";

/** Population on 1 November the year before, inhabitants: published where known. Lag (2004:773) 3 §. */
export const population = firstKnown({
  id: "population_1_november",
  yearsBefore: 1,
  label: { sv: "Folkmängd 1 november", da: "Befolkning 1. november", en: "Population on 1 November" },
  description: {
    sv: "Folkbokförda den 1 november året före utjämningsåret; uppskattad där den publicerade siffran saknas.",
    da: "Registrerede indbyggere 1. november året før udligningsåret; anslået, hvor det offentliggjorte tal mangler.",
    en: "Registered inhabitants on 1 November the year before the equalisation year; estimated where the published count is missing.",
  },
  level: "municipality",
  unit: "inhabitants",
  law: [equalisationAct("3 §")],
  from: { published: populationPublished, estimate: populationEstimate },
});

/**
 * National population on 1 November the year before, inhabitants: the sum of the published counts when all
 * are known, else the published total, else the sum with estimates. Lag (2004:773) 3 §.
 */
export const nationalPopulation = firstKnown({
  id: "national_population_1_november",
  yearsBefore: 1,
  label: {
    sv: "Rikets folkmängd 1 november",
    da: "Landets befolkning 1. november",
    en: "National population on 1 November",
  },
  description: {
    sv: "Summan av kommunernas publicerade folkmängd; den publicerade rikssumman när inte alla kommuner finns med; annars summan med uppskattningar.",
    da: "Summen af kommunernes offentliggjorte befolkning; den offentliggjorte landssum, når ikke alle kommuner er med; ellers summen med skøn.",
    en: "The sum of the municipalities' published counts; the published national total when some are missing; otherwise the sum with estimates.",
  },
  level: "nation",
  unit: "inhabitants",
  law: [equalisationAct("3 §")],
  from: {
    everyMunicipality: sumOf(populationPublished),
    publishedTotal: nationalPopulationTotal,
    withEstimates: sumOf(population),
  },
});
