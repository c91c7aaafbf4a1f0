import { firstKnown, step } from "@barkraft/core";
import { parameters } from "../../generated/parameters.ts";
import { equalisationRegulation } from "../../law.ts";
import { sameForAll, standardCost } from "../patterns/standard-cost.ts";
import type { Words } from "../patterns/words.ts";

const words: Words = {
  id: "adult_education_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Kommunal vuxenutbildning",
    da: "Standardudgift: Kommunal voksenuddannelse",
    en: "Standard cost: Municipal adult education",
  },
  description: {
    sv: "Kommunens standardkostnad för verksamheten i utjämningsårets priser, hela kronor.",
    da: "Kommunens standardudgift for området i udligningsårets priser, hele kroner.",
    en: "The municipality's standard cost of the services in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("10–13 a §§")],
};

/** The three printed national averages of adult education together, SEK per inhabitant. Förordning (2004:881), annex. */
export const adultEducationNationalPrinted = step({
  id: "adult_education_national_printed_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kommunal vuxenutbildning, enligt bilagan",
    da: "Gennemsnitlig standardudgift: kommunal voksenuddannelse, efter bilaget",
    en: "National average standard cost: municipal adult education, as printed",
  },
  description: {
    sv: "Summan av de tre delarnas genomsnitt enligt bilagan.",
    da: "Summen af de tre deles gennemsnit efter bilaget.",
    en: "The sum of the averages of its three parts in the annex.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("bilaga")],
  from: {
    basic: parameters["cost_equalisation.national.basic_adult_education"],
    upperSecondary: parameters["cost_equalisation.national.upper_secondary_adult_education"],
    swedish: parameters["cost_equalisation.national.swedish_for_immigrants"],
  },
  formula: ({ basic, upperSecondary, swedish }) => basic + upperSecondary + swedish,
});

/** National average standard cost of adult education, SEK per inhabitant: printed where it is, else interpolated. */
export const adultEducationNational = firstKnown({
  id: "adult_education_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kommunal vuxenutbildning",
    da: "Gennemsnitlig standardudgift: kommunal voksenuddannelse",
    en: "National average standard cost: municipal adult education",
  },
  description: {
    sv: "Enligt bilagan; för år vars bilaga inte finns till hands mellan de tryckta åren.",
    da: "Efter bilaget; for år, hvis bilag ikke er ved hånden, mellem de trykte år.",
    en: "As printed; for years whose annex is not at hand, between the printed years.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("bilaga")],
  from: {
    printed: adultEducationNationalPrinted,
    between: parameters["cost_equalisation.national.between_printed_years.adult_education"],
  },
});

export const adultEducationSameForAll = sameForAll(words, adultEducationNational);

/** Standard cost of municipal adult education, whole SEK per inhabitant. Förordning (2004:881) 10–13 a §§. */
export const adultEducationStandardCost = standardCost(words, { sameForAll: adultEducationSameForAll });
