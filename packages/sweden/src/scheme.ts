import { buildScheme, type Parameter, type SchemeDeclaration } from "@barkraft/core";
import { balanceParameters } from "./balance-requirement/parameters.ts";
import { loops } from "./generated/loops.ts";
import { parameters } from "./generated/parameters.ts";
import { levels } from "./levels.ts";
import { choices, inputs, steps } from "./steps.ts";
import { baseUnits } from "./units.ts";
import { years } from "./years.ts";

const all = Object.values(steps);

/** What the law of Sweden declares. Its units are checked when the package is generated and in its tests. */
export const declaration: SchemeDeclaration = {
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
};

/** The law of Sweden for the years this package covers. */
export const sweden = buildScheme(declaration, "structure");
