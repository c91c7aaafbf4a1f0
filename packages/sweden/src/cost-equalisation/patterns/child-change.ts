import { type Parameter, type Quantity, step, sumOf } from "@barkraft/core";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { lessDeduction } from "./deduction.ts";
import { after, type Words } from "./words.ts";

/**
 * The five-year change of an age group. The part of the local change that exceeds the national one by more than two
 * percentage points, or exceeds two percent when it goes the other way, counted in persons, times an amount per
 * person. Then less the deduction per inhabitant, SEK per inhabitant. `before` and `now` are persons on 31 December
 * seven and two years before; `amount` is in the price level of `price` = 1. Förordning (2004:881) 6 g, 7 e and 8 e §§.
 */
export function childChangeComponent(
  words: Words,
  {
    before,
    now,
    amount,
    threshold,
    price,
  }: { before: Quantity; now: Quantity; amount: Parameter; threshold: Parameter; price: Quantity },
) {
  const change = step({
    ...words,
    id: words.id.replace(/_pc$/, "_share"),
    label: after(words.label, {
      sv: ", andel över gränsen",
      da: ", andel over grænsen",
      en: ", share above the threshold",
    }),
    level: "municipality",
    unit: "share",
    from: { before, now, nationBefore: sumOf(before, "nation"), nationNow: sumOf(now, "nation"), threshold },
    formula: ({ before, now, nationBefore, nationNow, threshold }) => {
      const local = now / before - 1;
      const national = nationNow / nationBefore - 1;
      const expected = local * national > 0 ? Math.abs(national) : 0;
      return Math.max(0, Math.abs(local) - expected - threshold);
    },
  });
  const supplement = step({
    ...words,
    id: words.id.replace(/_pc$/, "_before_deduction_pc"),
    label: after(words.label, { sv: ", före avdrag", da: ", før fradrag", en: ", before deduction" }),
    level: "municipality",
    unit: "SEK/inhabitant",
    from: { change, before, amount, price, population: populationTwoYearsBefore },
    formula: ({ change, before, amount, price, population }) =>
      (change * before * amount * price) / population,
  });
  return { change, supplement, component: lessDeduction(words, supplement) };
}
