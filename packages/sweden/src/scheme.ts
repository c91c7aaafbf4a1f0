import { buildScheme } from "@barkraft/core";
import { loops } from "./generated/loops.ts";
import { parameters } from "./generated/parameters.ts";
import { costEqualisation, introductionGrant, structuralGrant } from "./grants/inputs.ts";
import { levels } from "./levels.ts";
import {
  nationalPopulationTotal,
  populationPublished,
  populationTwoYearsBefore,
  populationYearBefore,
} from "./population/inputs.ts";
import { nationalPopulation, population } from "./population/population.ts";
import * as declared from "./steps.ts";
import { municipalTaxRate, nationalTaxBaseTotal, regionalTaxRate, taxBase } from "./tax-base/inputs.ts";
import { nationalTaxBase } from "./tax-base/national-tax-base.ts";
import { baseUnits } from "./units.ts";

const all = Object.values(declared);

/** The law of Sweden for the years this package covers, checked when this module is loaded. */
export const sweden = buildScheme({
  id: "se",
  levels,
  baseUnits,
  inputs: [
    taxBase,
    nationalTaxBaseTotal,
    municipalTaxRate,
    regionalTaxRate,
    populationPublished,
    populationTwoYearsBefore,
    populationYearBefore,
    nationalPopulationTotal,
    costEqualisation,
    structuralGrant,
    introductionGrant,
  ],
  parameters: Object.values(parameters),
  choices: [nationalTaxBase, population, nationalPopulation],
  steps: all.filter((step) => !("replaces" in step)),
  replacements: all.filter((step) => "replaces" in step),
  loops,
});
