import { type FirstKnown, type Parameter, type Quantity, step, sumOf } from "@barkraft/core";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { priceIndexFromTwoYearsBefore } from "../../price-index/price-index.ts";
import { after, type Words } from "./words.ts";

/**
 * National cost of one person in the group that a service is meant for: the national average standard cost per
 * inhabitant divided by the group's share of the country's inhabitants, SEK per person in prices of two years before.
 * Förordning (2004:881) 6 a, 7 a, 8 a and 10–13 §§.
 */
export function costPerPerson(words: Words, national: Quantity, persons: Quantity) {
  return step({
    ...words,
    level: "nation",
    unit: "SEK/inhabitant",
    from: { national, persons: sumOf(persons), inhabitants: sumOf(populationTwoYearsBefore) },
    formula: ({ national, persons, inhabitants }) => (national * inhabitants) / persons,
  });
}

/**
 * The group's share of the municipality's inhabitants times the national cost of one person in it, SEK per inhabitant
 * in prices of two years before. Förordning (2004:881) 6 a, 7 a, 8 a and 10–13 §§.
 */
export function groupAllowance(words: Words, persons: Quantity, cost: Quantity) {
  return step({
    ...words,
    level: "municipality",
    unit: "SEK/inhabitant",
    from: { persons, cost, inhabitants: populationTwoYearsBefore },
    formula: ({ persons, cost, inhabitants }) => (persons * cost) / inhabitants,
  });
}

/**
 * A national average standard cost together with its part of what a reform raises the model's national cost by, SEK
 * per inhabitant in prices of two years before. `total` is the national cost of all parts of the model and `increase`
 * is in prices of the equalisation year. Förordning (2004:881), appendix.
 */
export function raisedNationalCost(national: FirstKnown, total: Quantity, increase: Parameter) {
  return step({
    id: national.id.replace(/_pc$/, "_raised_pc"),
    label: after(national.label, {
      sv: ", med ökad kostnad",
      da: ", med øget udgift",
      en: ", with the increase",
    }),
    description: {
      sv: "Genomsnittet med sin del av det som en reform höjer landets kostnad med.",
      da: "Gennemsnittet med sin del af det, som en reform hæver landets udgift med.",
      en: "The average with its part of what a reform raises the national cost by.",
    },
    level: "nation",
    unit: "SEK/inhabitant",
    law: national.law,
    from: { national, total, increase, price: priceIndexFromTwoYearsBefore },
    formula: ({ national, total, increase, price }) => national + (national / total) * (increase / price),
  });
}
