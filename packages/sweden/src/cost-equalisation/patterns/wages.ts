import { type Parameter, type Quantity, step } from "@barkraft/core";
import { lessDeduction } from "./deduction.ts";
import { municipalities, type Over } from "./over.ts";
import { after, type Words } from "./words.ts";

/**
 * The wage component: the cost before wages times the share that is wages times what the wage index has above 100,
 * then less the deduction per inhabitant, SEK per inhabitant. Förordning (2004:881) 6 f, 7 d, 8 d, 9 a and 14 f §§.
 */
export function wageComponent(
  words: Words,
  cost: Quantity,
  wageShare: Parameter,
  wageIndex: Quantity,
  over: Over = municipalities,
) {
  const supplement = step({
    ...words,
    id: words.id.replace(/_pc$/, "_before_deduction_pc"),
    label: after(words.label, { sv: ", före avdrag", da: ", før fradrag", en: ", before deduction" }),
    level: over.level,
    unit: "SEK/inhabitant",
    from: { cost, wageShare, wageIndex },
    formula: ({ cost, wageShare, wageIndex }) => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100,
  });
  return { supplement, component: lessDeduction(words, supplement, over) };
}
