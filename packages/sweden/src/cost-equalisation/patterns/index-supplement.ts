import { type Quantity, step } from "@barkraft/core";
import { lessDeduction } from "./deduction.ts";
import { municipalities, type Over } from "./over.ts";
import { after, type Words } from "./words.ts";

/**
 * The supplement of a need or sparsity index: the base cost times the index, less the base cost, then less the
 * deduction per inhabitant. `component` is what counts, `supplement` the amount before the deduction, both SEK per
 * inhabitant. The index is a ratio around 1. Förordning (2004:881) 6 b, 6 c, 6 e, 7 c, 8 b and 14 e §§.
 */
export function indexComponent(words: Words, base: Quantity, index: Quantity, over: Over = municipalities) {
  const supplement = step({
    ...words,
    id: words.id.replace(/_pc$/, "_before_deduction_pc"),
    label: after(words.label, { sv: ", före avdrag", da: ", før fradrag", en: ", before deduction" }),
    level: over.level,
    unit: "SEK/inhabitant",
    from: { base, index },
    formula: ({ base, index }) => base * index - base,
  });
  return { supplement, component: lessDeduction(words, supplement, over) };
}
