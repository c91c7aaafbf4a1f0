import { type Parameter, type Quantity, step, sumOf } from "@barkraft/core";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { lessDeduction } from "./deduction.ts";
import { after, type Words } from "./words.ts";

/**
 * The five-year change of an age group. The part of the local change that exceeds the national one by more than two
 * percentage points, or exceeds two percent when it goes the other way, counted in persons, times an amount per
 * person. Then less the deduction per inhabitant, SEK per inhabitant. `before` and `now` are persons on 31 December
 * seven and two years before; `amount` is in the price level of `price` = 1. The regulation pays for the part of the
 * increase that exceeds the threshold; here that is a share of the persons seven years before, as the increase is,
 * with the persons two years before as another reading. Förordning (2004:881) 6 g, 7 e and 8 e §§.
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
  const reading = step({
    ...words,
    id: `${supplement.id}.persons_now`,
    label: after(words.label, {
      sv: ", före avdrag, på personer nu",
      da: ", før fradrag, af personer nu",
      en: ", before deduction, of persons now",
    }),
    description: {
      sv: "En annan läsning: den andel som överstiger gränsen räknas på personerna två år före i stället för sju år före.",
      da: "En anden læsning: den andel, der overstiger grænsen, regnes af personerne to år før i stedet for syv år før.",
      en: "Another reading: the share above the threshold is taken of the persons two years before instead of seven years before.",
    },
    level: "municipality",
    unit: "SEK/inhabitant",
    from: { change, now, amount, price, population: populationTwoYearsBefore },
    formula: ({ change, now, amount, price, population }) => (change * now * amount * price) / population,
    replaces: { step: supplement, name: "persons now", is: "reading" },
  });
  return { change, supplement, component: lessDeduction(words, supplement), reading };
}
