import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { lessDeduction } from "../../patterns/deduction.ts";
import {
  children7To15ForeignBackground,
  languagePupils,
  languageTeachers,
  teacherMonthlyPay,
} from "./inputs.ts";

const law = [equalisationRegulation("7 b §")];

/** National yearly cost of mother tongue and Swedish as a second language, SEK per pupil. Förordning (2004:881) 7 b §. */
export const languageCostPerPupil = step({
  id: "compulsory_school_language_cost_per_pupil",
  label: {
    sv: "Kostnad per elev, modersmål och svenska som andraspråk",
    da: "Udgift pr. elev, modersmål og svensk som andetsprog",
    en: "Cost of a pupil, mother tongue and Swedish as a second language",
  },
  description: {
    sv: "Lärares månadslön med sociala avgifter gånger tolv gånger antalet lärare per elev.",
    da: "Læreres månedsløn med sociale afgifter gange tolv gange antallet af lærere pr. elev.",
    en: "Teachers' monthly pay with social contributions times twelve times the number of teachers per pupil.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: {
    pay: teacherMonthlyPay,
    surcharge: parameters["cost_equalisation.compulsory_school.pay_surcharge"],
    teachers: languageTeachers,
    pupils: languagePupils,
  },
  formula: ({ pay, surcharge, teachers, pupils }) => (pay * (1 + surcharge) * 12 * teachers) / pupils,
});

const words = {
  id: "compulsory_school_language_pc",
  label: {
    sv: "Modersmål och svenska som andraspråk",
    da: "Modersmål og svensk som andetsprog",
    en: "Mother tongue and Swedish as a second language",
  },
  description: {
    sv: "Barn 7–15 år med utländsk bakgrund gånger landets kostnad per elev, per invånare.",
    da: "Børn 7–15 år med udenlandsk baggrund gange landets udgift pr. elev, pr. indbygger.",
    en: "Children aged 7–15 with foreign background times the national cost of a pupil, per inhabitant.",
  },
  law,
};

export const languageBeforeDeduction = step({
  ...words,
  id: "compulsory_school_language_before_deduction_pc",
  label: {
    sv: "Modersmål och svenska som andraspråk, före avdrag",
    da: "Modersmål og svensk som andetsprog, før fradrag",
    en: "Mother tongue and Swedish as a second language, before deduction",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  from: {
    children: children7To15ForeignBackground,
    cost: languageCostPerPupil,
    inhabitants: populationTwoYearsBefore,
  },
  formula: ({ children, cost, inhabitants }) => (children * cost) / inhabitants,
});

/** Component of mother tongue and Swedish as a second language, SEK per inhabitant. Förordning (2004:881) 7 b §. */
export const compulsorySchoolLanguage = lessDeduction(words, languageBeforeDeduction);
