import { buildScheme, type Parameter } from "@barkraft/core";
import { balanceParameters } from "./balance-requirement/parameters.ts";
import { loops } from "./generated/loops.ts";
import { parameters } from "./generated/parameters.ts";
import { levels } from "./levels.ts";
import { choices, inputs, steps } from "./steps.ts";
import { baseUnits } from "./units.ts";
import { years } from "./years.ts";

const all = Object.values(steps);

/** The law of Sweden for the years this package covers, checked when this module is loaded. */
export const sweden = buildScheme({
  id: "se",
  levels,
  baseUnits,
  years: [years[0], years.at(-1)!],
  inputs,
  parameters: Object.values<Parameter>(parameters).filter((each) => !balanceParameters.includes(each)),
  choices,
  steps: all.filter((step) => !("replaces" in step)),
  replacements: all.filter((step) => "replaces" in step),
  loops,
});
