import type { Catalogue } from "../../../catalogue.ts";

/** What is wrong with a sweep of a parameter or a figure. */
export const sweepProblems = {
  "problem.found.nothing_to_sweep": {
    sv: "inget att söka igenom",
    da: "intet at søge igennem",
    en: "nothing to sweep",
  },
  "problem.found.no_single_value": {
    sv: "en parameter som inte har ett enda värde i lagen",
    da: "en parameter, der ikke har én værdi i loven",
    en: "a parameter without one value in law",
  },
  "problem.found.figure_of_level": {
    sv: "en uppgift på nivån ”{level}”",
    da: "et tal på niveauet ”{level}”",
    en: "a figure of level ''{level}''",
  },
  "problem.expected.sweepable": {
    sv: "en parameters väg eller ett ingångsvärdes id",
    da: "en parameters sti eller en inddatas id",
    en: "the path of a parameter or the id of an input",
  },
  "problem.expected.one_value_for": {
    sv: "ett värde, till exempel {path}",
    da: "én værdi, for eksempel {path}",
    en: "one value, for example {path}",
  },
  "problem.expected.municipal_figure": {
    sv: "en uppgift för kommunerna",
    da: "et tal for kommunerne",
    en: "a figure of the municipalities",
  },
  "problem.expected.figure_to_sweep": {
    sv: "en uppgift att ändra",
    da: "et tal at ændre",
    en: "a figure to sweep",
  },
  "problem.advice.sweep_example": {
    sv: "Till exempel income_equalisation.guarantee_level=1.10..1.20, eller tax_base med --municipality.",
    da: "For eksempel income_equalisation.guarantee_level=1.10..1.20, eller tax_base med --municipality.",
    en: "For example income_equalisation.guarantee_level=1.10..1.20, or tax_base with --municipality.",
  },
  "problem.advice.add_code": {
    sv: "Lägg till koden för en {level}.",
    da: "Tilføj koden for en {level}.",
    en: "Add the code of a {level}.",
  },
  "problem.advice.tax_base": {
    sv: "Till exempel tax_base.",
    da: "For eksempel tax_base.",
    en: "For example tax_base.",
  },
  "problem.advice.known_figure": {
    sv: "Välj en kommun eller ett ingångsvärde som är känt.",
    da: "Vælg en kommune eller en inddata, der er kendt.",
    en: "Choose a municipality or an input whose figure is known.",
  },
} as const satisfies Catalogue;
