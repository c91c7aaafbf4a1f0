import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { taxCollectionAct } from "../law.ts";

/**
 * Scaling factor, from the incomes of two years before to the equalisation year.
 * Lag (1965:269) 4 §: the product of the two yearly factors the government sets in September the year before.
 */
export const scalingFactor = step({
  id: "scaling_factor",
  label: { sv: "Uppräkningsfaktor", da: "Fremskrivningsfaktor", en: "Scaling factor" },
  description: {
    sv: "Räknar upp skatteunderlaget från inkomståret till utjämningsåret.",
    da: "Fremskriver udskrivningsgrundlaget fra indkomståret til udligningsåret.",
    en: "Scales the tax base from the year of the incomes to the equalisation year.",
  },
  level: "nation",
  unit: "ratio",
  law: [taxCollectionAct("4 §")],
  from: {
    first: parameters["tax_base.scaling_factor_first"],
    second: parameters["tax_base.scaling_factor_second"],
  },
  formula: ({ first, second }) => first * second,
});
