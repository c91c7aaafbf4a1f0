import { firstKnown, type Parameter, type Quantity, step, weightedMean } from "@barkraft/core";
import { equalisationRegulation } from "../../law.ts";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { priceIndexFromTwoYearsBefore } from "../../price-index/price-index.ts";
import type { Over } from "./over.ts";
import { after, type Words } from "./words.ts";

const rounded = equalisationRegulation("5 §");

/** The sum of a model's components, raised to the prices of the equalisation year and rounded, SEK per inhabitant. Förordning (2004:881) 5 §. */
export function fromFormula(words: Words, sum: Quantity, level: Over["level"] = "municipality") {
  return step({
    ...words,
    id: words.id.replace(/_pc$/, "_from_formula_pc"),
    label: after(words.label, { sv: ", enligt formeln", da: ", efter formlen", en: ", by the formula" }),
    law: [...words.law, rounded],
    level,
    unit: "SEK/inhabitant",
    from: { sum, price: priceIndexFromTwoYearsBefore },
    formula: ({ sum, price }) => sum * price,
    rounding: "nearest whole",
  });
}

/**
 * The published reference cost raised to the prices of the equalisation year and rounded: figures in place of the
 * formula. Where the national cost rises, every standard cost rises in proportion, as a model's correction to the
 * national average does.
 */
export function fromReference(words: Words, reference: Quantity, increase: Parameter) {
  return step({
    ...words,
    id: words.id.replace(/_pc$/, "_from_reference_pc"),
    label: after(words.label, {
      sv: ", ur referenskostnaden",
      da: ", ud fra referenceudgiften",
      en: ", from the reference cost",
    }),
    law: [...words.law, rounded],
    level: "municipality",
    unit: "SEK/inhabitant",
    from: {
      reference,
      mean: weightedMean(reference, populationTwoYearsBefore, "nation"),
      price: priceIndexFromTwoYearsBefore,
      increase,
    },
    formula: ({ reference, mean, price, increase }) => reference * price + (reference / mean) * increase,
    rounding: "nearest whole",
    atBest: "derived",
  });
}

/** The same standard cost for everyone, where neither formula nor reference cost is at hand: it moves no money. */
export function sameForAll(words: Words, national: Quantity, level: Over["level"] = "municipality") {
  return step({
    ...words,
    id: words.id.replace(/_pc$/, "_same_for_all_pc"),
    label: after(words.label, {
      sv: ", lika för alla",
      da: ", ens for alle",
      en: ", the same for all",
    }),
    law: [...words.law, rounded],
    level,
    unit: "SEK/inhabitant",
    from: { national, price: priceIndexFromTwoYearsBefore },
    formula: ({ national, price }) => national * price,
    rounding: "nearest whole",
    atBest: "estimated",
  });
}

/** A model's standard cost: the first known of its sources, which the explanation names. */
export function standardCost<From extends Readonly<Record<string, Quantity>>>(
  words: Words,
  from: From,
  level: Over["level"] = "municipality",
) {
  return firstKnown({ ...words, level, unit: "SEK/inhabitant", from });
}
