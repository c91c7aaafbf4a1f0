import { type Labels, type Parameter, type Quantity, step } from "@barkraft/core";
import { figure, type SuppliedTable } from "../../../figures/figure.ts";
import { equalisationRegulation } from "../../../law.ts";

const table: SuppliedTable = {
  name: "health-care-inputs",
  title: { sv: "Uppgifter till hälso- och sjukvård", en: "Figures for health care" },
  level: "region",
};

/** The persons of an age and a group in a region on 31 December three years before. */
export function persons(cell: string, age: Labels, group: Labels) {
  return figure({
    id: `health_care_${cell}_persons`,
    label: {
      sv: `Invånare ${age.sv}, ${group.sv}`,
      da: `Indbyggere ${age.da}, ${group.da}`,
      en: `Inhabitants ${age.en}, ${group.en}`,
    },
    description: {
      sv: `Regionens invånare ${age.sv}, ${group.sv}, den 31 december tre år före utjämningsåret.`,
      da: `Regionens indbyggere ${age.da}, ${group.da}, 31. december tre år før udligningsåret.`,
      en: `The region's inhabitants ${age.en}, ${group.en}, on 31 December three years before the equalisation year.`,
    },
    level: "region",
    unit: "inhabitants",
    read: { table, column: cell, yearsBefore: 3, range: [0, 10000000] },
  });
}

const words = (band: string, age: Labels) =>
  ({
    id: `health_care_need_${band}`,
    yearsBefore: 3,
    label: {
      sv: `Vårdbehov, ${age.sv}`,
      da: `Plejebehov, ${age.da}`,
      en: `Care need, ${age.en}`,
    },
    description: {
      sv: "Antalet i varje grupp gånger gruppens kostnad.",
      da: "Antallet i hver gruppe gange gruppens udgift.",
      en: "The number in each group times the cost of the group.",
    },
    level: "region",
    unit: "SEK",
    law: [equalisationRegulation("22 §")],
  }) as const;

/** Cost of the need of an age in two groups, SEK. */
export function costOfTwo(
  band: string,
  age: Labels,
  from: { first: Quantity; firstCost: Parameter; second: Quantity; secondCost: Parameter },
) {
  return step({
    ...words(band, age),
    from,
    formula: ({ first, firstCost, second, secondCost }) => first * firstCost + second * secondCost,
  });
}

/** Cost of the need of an age in four groups, SEK. */
export function costOfFour(
  band: string,
  age: Labels,
  from: {
    first: Quantity;
    firstCost: Parameter;
    second: Quantity;
    secondCost: Parameter;
    third: Quantity;
    thirdCost: Parameter;
    fourth: Quantity;
    fourthCost: Parameter;
  },
) {
  return step({
    ...words(band, age),
    from,
    formula: ({ first, firstCost, second, secondCost, third, thirdCost, fourth, fourthCost }) =>
      first * firstCost + second * secondCost + third * thirdCost + fourth * fourthCost,
  });
}
