import { type Labels, type Quantity, step, sumOf } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { enrolledPupils } from "./enrolled.ts";
import {
  introductoryPupils,
  type ProgrammeYear,
  priceListLevel,
  programmeCosts,
  programmePupils,
  programmeYears,
  youthsNotEnrolled,
} from "./programme-figures.ts";

const law = [equalisationRegulation("8 c §")];
const nation = { level: "nation", law } as const;
const municipality = { level: "municipality", law } as const;

/**
 * What the youths of a municipality cost with their choice of programme at the national cost of each programme, in
 * one year. Who attends no programme costs the mean of the national and introductory programmes. `figures` are the
 * inputs, `cost` is SEK by municipality and `costPerYouth` the national mean, SEK. Förordning (2004:881) 8 c §.
 */
export function programmeYear(year: ProgrammeYear, youths: Quantity) {
  const when = programmeYears[year];
  const dated = ({ sv, da, en }: Labels): Labels => ({
    sv: `${sv}, ${when.sv}`,
    da: `${da}, ${when.da}`,
    en: `${en}, ${when.en}`,
  });
  const id = (name: string) => `upper_secondary_school_${name}_${when.id}`;
  const pupils = programmePupils(year);
  const costs = programmeCosts(year);
  const introductory = introductoryPupils(year);
  const notEnrolled = youthsNotEnrolled(year);
  const level = priceListLevel(year);

  const introductoryCost = step({
    ...nation,
    id: id("introductory_cost"),
    label: dated({
      sv: "Kostnad per elev på introduktionsprogram",
      da: "Udgift pr. elev på introduktionsprogram",
      en: "Cost of a pupil in introductory programmes",
    }),
    description: {
      sv: "Beloppet i 2016 års priser uppräknat med riksprislistan.",
      da: "Beløbet i 2016-priser fremskrevet med den landsdækkende prisliste.",
      en: "The amount in prices of 2016 raised by the national price list.",
    },
    unit: "SEK/inhabitant",
    from: {
      cost: parameters["cost_equalisation.upper_secondary_school.introductory_programme_cost"],
      level,
    },
    formula: ({ cost, level }) => cost * level,
  });
  const { cost: enrolledCost, pupils: enrolled } = enrolledPupils({
    id,
    dated,
    introductory,
    introductoryCost,
    pupils,
    costs,
  });
  const meanCost = step({
    ...nation,
    id: id("mean_programme_cost"),
    label: dated({
      sv: "Genomsnittlig kostnad per elev, alla program",
      da: "Gennemsnitlig udgift pr. elev, alle programmer",
      en: "Mean cost of a pupil, all programmes",
    }),
    description: {
      sv: "Landets kostnad för elever på nationella program och introduktionsprogram delad med deras antal.",
      da: "Landets udgift til elever på nationale programmer og introduktionsprogram divideret med deres antal.",
      en: "The country's cost of pupils in national and introductory programmes divided by their number.",
    },
    unit: "SEK/inhabitant",
    from: { cost: sumOf(enrolledCost), pupils: sumOf(enrolled) },
    formula: ({ cost, pupils }) => cost / pupils,
  });
  const cost = step({
    ...municipality,
    id: id("youth_cost"),
    label: dated({
      sv: "Ungdomarnas kostnad med deras programval",
      da: "De unges udgift med deres programvalg",
      en: "Cost of the youths with their choice of programme",
    }),
    description: {
      sv: "Elevernas kostnad, och genomsnittet av alla program för ungdomar 16–18 år som inte går i gymnasieskolan.",
      da: "Elevernes udgift, og gennemsnittet af alle programmer for unge 16–18 år, som ikke går på en ungdomsuddannelse.",
      en: "The cost of the pupils, and the mean of all programmes for youths aged 16–18 who are not in upper secondary school.",
    },
    unit: "SEK",
    from: { enrolledCost, notEnrolled, meanCost },
    formula: ({ enrolledCost, notEnrolled, meanCost }) => enrolledCost + notEnrolled * meanCost,
  });
  const costPerYouth = step({
    ...nation,
    id: id("cost_per_youth"),
    label: dated({
      sv: "Landets kostnad per ungdom 16–18 år med programvalen",
      da: "Landets udgift pr. ung 16–18 år med programvalgene",
      en: "National cost of a youth aged 16–18 with the choices of programme",
    }),
    description: {
      sv: "Alla kommuners kostnad med programvalen delad med antalet ungdomar 16–18 år.",
      da: "Alle kommuners udgift med programvalgene divideret med antallet af unge 16–18 år.",
      en: "The cost of all municipalities with the choices of programme divided by the number of youths aged 16–18.",
    },
    unit: "SEK/inhabitant",
    from: { cost: sumOf(cost), youths: sumOf(youths) },
    formula: ({ cost, youths }) => cost / youths,
  });
  return {
    figures: [introductory, notEnrolled, level, ...Object.values(pupils), ...Object.values(costs)],
    introductoryCost,
    enrolledCost,
    enrolled,
    meanCost,
    cost,
    costPerYouth,
  };
}
