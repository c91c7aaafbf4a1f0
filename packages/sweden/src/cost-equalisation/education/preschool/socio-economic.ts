import { type Quantity, step, sumOf } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { lessDeduction } from "../../patterns/deduction.ts";
import type { Words } from "../../patterns/words.ts";
import { preschoolAllowance1To5 } from "./age-allowance.ts";
import {
  children1To5,
  children1To5ThreeYearsBefore,
  preschoolLowEducation,
  preschoolLowIncome,
  preschoolNewResidents,
} from "./inputs.ts";

const law = [equalisationRegulation("6 d §")];
const level = "municipality";
const description = {
  sv: "Andelen av barnen 1–5 år i kommunen i förhållande till andelen i landet.",
  da: "Andelen af børnene 1–5 år i kommunen i forhold til andelen i landet.",
  en: "The share of the children aged 1–5 in the municipality in relation to the share in the country.",
};

/** A share of a group in the municipality in relation to the same share in the country, ratio. Förordning (2004:881) 6 d §. */
function ratioToNation(words: Words, persons: Quantity, group: Quantity) {
  return step({
    ...words,
    level: "municipality",
    unit: "ratio",
    from: { persons, group, nationPersons: sumOf(persons, "nation"), nationGroup: sumOf(group, "nation") },
    formula: ({ persons, group, nationPersons, nationGroup }) =>
      persons / group / (nationPersons / nationGroup),
  });
}

export const preschoolLowEducationRatio = ratioToNation(
  {
    id: "preschool_low_education_ratio",
    label: {
      sv: "Föräldrar utan eftergymnasial utbildning, förhållande till riket",
      da: "Forældre uden videregående uddannelse, forhold til landet",
      en: "Parents without post-secondary education, in relation to the country",
    },
    description,
    law,
  },
  preschoolLowEducation,
  children1To5,
);

export const preschoolLowIncomeRatio = ratioToNation(
  {
    id: "preschool_low_income_ratio",
    label: {
      sv: "Hushåll med låg inkomst, förhållande till riket",
      da: "Husstande med lav indkomst, forhold til landet",
      en: "Households with low income, in relation to the country",
    },
    description,
    law,
  },
  preschoolLowIncome,
  children1To5ThreeYearsBefore,
);

export const preschoolNewResidentsRatio = ratioToNation(
  {
    id: "preschool_new_residents_ratio",
    label: {
      sv: "Förälder med nytt uppehållstillstånd, förhållande till riket",
      da: "Forælder med ny opholdstilladelse, forhold til landet",
      en: "Parent with a new residence permit, in relation to the country",
    },
    description,
    law,
  },
  preschoolNewResidents,
  children1To5,
);

/** Socio-economic index of preschool, ratio: the mean of the three. Förordning (2004:881) 6 d §. */
export const preschoolSocioEconomicIndex = step({
  id: "preschool_socio_economic_index",
  label: {
    sv: "Socioekonomiskt index, förskola",
    da: "Socioøkonomisk indeks, dagtilbud",
    en: "Socio-economic index, preschool",
  },
  description: {
    sv: "Genomsnittet av de tre förhållandena till riket.",
    da: "Gennemsnittet af de tre forhold til landet.",
    en: "The mean of the three relations to the country.",
  },
  level,
  unit: "ratio",
  law,
  from: {
    education: preschoolLowEducationRatio,
    income: preschoolLowIncomeRatio,
    residence: preschoolNewResidentsRatio,
  },
  formula: ({ education, income, residence }) => (education + income + residence) / 3,
});

const words = {
  id: "preschool_socio_economic_pc",
  label: { sv: "Socioekonomi i förskolan", da: "Socioøkonomi i dagtilbud", en: "Socio-economy of preschool" },
  description: {
    sv: "Socioekonomiskt index gånger en del av åldersersättningen för 1–5 år.",
    da: "Socioøkonomisk indeks gange en del af aldersbeløbet for 1–5 år.",
    en: "The socio-economic index times a part of the age allowance for ages 1–5.",
  },
  law,
};

export const preschoolSocioEconomicBeforeDeduction = step({
  ...words,
  id: "preschool_socio_economic_before_deduction_pc",
  label: {
    sv: "Socioekonomi i förskolan, före avdrag",
    da: "Socioøkonomi i dagtilbud, før fradrag",
    en: "Socio-economy of preschool, before deduction",
  },
  level,
  unit: "SEK/inhabitant",
  from: {
    index: preschoolSocioEconomicIndex,
    share: parameters["cost_equalisation.preschool.socio_economic_share"],
    allowance: preschoolAllowance1To5,
  },
  formula: ({ index, share, allowance }) => index * share * allowance,
});

/** Socio-economic component of preschool, SEK per inhabitant. Förordning (2004:881) 6 d §. */
export const preschoolSocioEconomic = lessDeduction(words, preschoolSocioEconomicBeforeDeduction);
