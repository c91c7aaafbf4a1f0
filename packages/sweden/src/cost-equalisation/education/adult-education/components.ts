import { step, sumOf } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import { lessDeduction } from "../../patterns/deduction.ts";
import { persons20To64, personsInWorkOrStudies } from "./inputs.ts";
import { basicAdultEducation, swedishForImmigrants, upperSecondaryAdultEducation } from "./target-groups.ts";

const amount = { level: "municipality", unit: "SEK/inhabitant" } as const;

/** What the employment component is counted on, SEK per inhabitant in prices of two years before. Förordning (2004:881) 13 a §. */
export const adultEducationBeforeEmployment = step({
  ...amount,
  id: "adult_education_before_employment_pc",
  label: {
    sv: "Kommunal vuxenutbildning, före sysselsättning",
    da: "Kommunal voksenuddannelse, før beskæftigelse",
    en: "Municipal adult education, before employment",
  },
  description: {
    sv: "Grundläggande nivå, gymnasial nivå och svenska för invandrare tillsammans.",
    da: "Grundlæggende niveau, gymnasialt niveau og svensk for indvandrere tilsammen.",
    en: "Basic level, upper secondary level and Swedish for immigrants together.",
  },
  law: [equalisationRegulation("13 a §")],
  from: {
    basic: basicAdultEducation,
    upperSecondary: upperSecondaryAdultEducation,
    swedish: swedishForImmigrants,
  },
  formula: ({ basic, upperSecondary, swedish }) => basic + upperSecondary + swedish,
});

const words = {
  id: "adult_education_employment_pc",
  label: {
    sv: "Sysselsättning, vuxenutbildning",
    da: "Beskæftigelse, voksenuddannelse",
    en: "Employment, adult education",
  },
  description: {
    sv: "Kostnaden gånger landets andel 20–64 år i arbete eller eftergymnasiala studier delad med kommunens, minus samma kostnad.",
    da: "Udgiften gange landets andel 20–64 år i arbejde eller videregående uddannelse divideret med kommunens, minus samme udgift.",
    en: "The cost times the country's share aged 20–64 in work or post-secondary studies divided by the municipality's, less the same cost.",
  },
  law: [equalisationRegulation("13 a §")],
};

export const adultEducationEmploymentBeforeDeduction = step({
  ...words,
  ...amount,
  id: "adult_education_employment_before_deduction_pc",
  label: {
    sv: "Sysselsättning, vuxenutbildning, före avdrag",
    da: "Beskæftigelse, voksenuddannelse, før fradrag",
    en: "Employment, adult education, before deduction",
  },
  from: {
    cost: adultEducationBeforeEmployment,
    active: personsInWorkOrStudies,
    persons: persons20To64,
    nationActive: sumOf(personsInWorkOrStudies, "nation"),
    nationPersons: sumOf(persons20To64, "nation"),
  },
  formula: ({ cost, active, persons, nationActive, nationPersons }) =>
    (cost * (nationActive / nationPersons)) / (active / persons) - cost,
});

/** Employment component of adult education, SEK per inhabitant. Förordning (2004:881) 13 a §. */
export const adultEducationEmployment = lessDeduction(words, adultEducationEmploymentBeforeDeduction);

/** Sum of the four components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 10–13 a §§. */
export const adultEducationComponents = step({
  ...amount,
  id: "adult_education_components_pc",
  label: {
    sv: "Kommunal vuxenutbildning, alla komponenter",
    da: "Kommunal voksenuddannelse, alle komponenter",
    en: "Municipal adult education, all components",
  },
  description: {
    sv: "Summan av de tre målgrupperna och sysselsättning.",
    da: "Summen af de tre målgrupper og beskæftigelse.",
    en: "The sum of the three target groups and employment.",
  },
  law: [equalisationRegulation("10–13 a §§")],
  from: { beforeEmployment: adultEducationBeforeEmployment, employment: adultEducationEmployment },
  formula: ({ beforeEmployment, employment }) => beforeEmployment + employment,
});
