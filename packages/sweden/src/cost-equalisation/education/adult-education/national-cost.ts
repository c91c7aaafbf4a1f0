import { firstKnown, type Labels, type Parameter, step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";

const nation = {
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("bilaga")],
} as const;
const description = {
  sv: "Enligt bilagan; för år vars bilaga inte finns till hands mellan de tryckta åren.",
  da: "Efter bilaget; for år, hvis bilag ikke er ved hånden, mellem de trykte år.",
  en: "As printed; for years whose appendix is not at hand, between the printed years.",
};

function national(id: string, part: Labels, from: { printed: Parameter; between: Parameter }) {
  return firstKnown({
    ...nation,
    id,
    label: {
      sv: `Genomsnittlig standardkostnad: ${part.sv}`,
      da: `Gennemsnitlig standardudgift: ${part.da}`,
      en: `National average standard cost: ${part.en}`,
    },
    description,
    from,
  });
}

export const basicAdultEducationNational = national(
  "adult_education_basic_national_pc",
  {
    sv: "kommunal vuxenutbildning på grundläggande nivå",
    da: "voksenuddannelse på grundlæggende niveau",
    en: "adult education at basic level",
  },
  {
    printed: parameters["cost_equalisation.national.basic_adult_education"],
    between: parameters["cost_equalisation.national.between_printed_years.basic_adult_education"],
  },
);

export const upperSecondaryAdultEducationNational = national(
  "adult_education_upper_secondary_national_pc",
  {
    sv: "kommunal vuxenutbildning på gymnasial nivå",
    da: "voksenuddannelse på gymnasialt niveau",
    en: "adult education at upper secondary level",
  },
  {
    printed: parameters["cost_equalisation.national.upper_secondary_adult_education"],
    between: parameters["cost_equalisation.national.between_printed_years.upper_secondary_adult_education"],
  },
);

export const swedishForImmigrantsNational = national(
  "adult_education_swedish_national_pc",
  {
    sv: "svenska för invandrare",
    da: "svensk for indvandrere",
    en: "Swedish for immigrants",
  },
  {
    printed: parameters["cost_equalisation.national.swedish_for_immigrants"],
    between: parameters["cost_equalisation.national.between_printed_years.swedish_for_immigrants"],
  },
);

/** National average standard cost of adult education, SEK per inhabitant. Förordning (2004:881), appendix. */
export const adultEducationNational = step({
  ...nation,
  id: "adult_education_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kommunal vuxenutbildning",
    da: "Gennemsnitlig standardudgift: kommunal voksenuddannelse",
    en: "National average standard cost: municipal adult education",
  },
  description: {
    sv: "Summan av de tre delarnas genomsnitt.",
    da: "Summen af de tre deles gennemsnit.",
    en: "The sum of the averages of its three parts.",
  },
  from: {
    basic: basicAdultEducationNational,
    upperSecondary: upperSecondaryAdultEducationNational,
    swedish: swedishForImmigrantsNational,
  },
  formula: ({ basic, upperSecondary, swedish }) => basic + upperSecondary + swedish,
});
