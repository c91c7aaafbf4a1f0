import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { childChangeComponent } from "../../patterns/child-change.ts";
import { indexComponent } from "../../patterns/index-supplement.ts";
import { wageComponent } from "../../patterns/wages.ts";
import { compulsorySchoolAllowance } from "./age-allowance.ts";
import {
  children6To15,
  children6To15SevenYearsBefore,
  compulsorySchoolSparsityIndex,
  compulsorySchoolWageIndex,
} from "./inputs.ts";
import { compulsorySchoolLanguage } from "./language.ts";

const amount = { level: "municipality", unit: "SEK/inhabitant" } as const;

/** Component of small schools and school transport, SEK per inhabitant. Förordning (2004:881) 7 c §. */
export const { supplement: compulsorySchoolSparsityBeforeDeduction, component: compulsorySchoolSparsity } =
  indexComponent(
    {
      id: "compulsory_school_sparsity_pc",
      label: {
        sv: "Små skolor och skolskjuts",
        da: "Små skoler og skolebefordring",
        en: "Small schools and school transport",
      },
      description: {
        sv: "Åldersersättningen gånger glesbygdsindex, minus samma ersättning.",
        da: "Aldersbeløbet gange tyndtbefolkningsindekset, minus samme beløb.",
        en: "The age allowance times the sparsity index, less the same allowance.",
      },
      law: [equalisationRegulation("7 c §")],
    },
    compulsorySchoolAllowance,
    compulsorySchoolSparsityIndex,
  );

/** What the wage component is counted on, SEK per inhabitant in prices of two years before. Förordning (2004:881) 7 d §. */
export const compulsorySchoolBeforeWages = step({
  ...amount,
  id: "compulsory_school_before_wages_pc",
  label: {
    sv: "Förskoleklass och grundskola, före löner",
    da: "Børnehaveklasse og grundskole, før lønninger",
    en: "Preschool class and compulsory school, before wages",
  },
  description: {
    sv: "Åldersersättning, modersmål och svenska som andraspråk, små skolor och skolskjuts tillsammans.",
    da: "Aldersbeløb, modersmål og svensk som andetsprog, små skoler og skolebefordring tilsammen.",
    en: "Age allowance, mother tongue and Swedish as a second language, small schools and school transport together.",
  },
  law: [equalisationRegulation("7 d §")],
  from: {
    allowance: compulsorySchoolAllowance,
    language: compulsorySchoolLanguage,
    sparsity: compulsorySchoolSparsity,
  },
  formula: ({ allowance, language, sparsity }) => allowance + language + sparsity,
});

/** Wage component, SEK per inhabitant. Förordning (2004:881) 7 d §. */
export const { supplement: compulsorySchoolWagesBeforeDeduction, component: compulsorySchoolWages } =
  wageComponent(
    {
      id: "compulsory_school_wages_pc",
      label: {
        sv: "Löner i förskoleklass och grundskola",
        da: "Lønninger i børnehaveklasse og grundskole",
        en: "Wages in preschool class and compulsory school",
      },
      description: {
        sv: "Kostnadens lönedel gånger det som löneindex har över 100.",
        da: "Udgiftens løndel gange det, som lønindekset har over 100.",
        en: "The part of the cost that is wages times what the wage index has above 100.",
      },
      law: [equalisationRegulation("7 d §")],
    },
    compulsorySchoolBeforeWages,
    parameters["cost_equalisation.compulsory_school.wage_share"],
    compulsorySchoolWageIndex,
  );

/** Component of a changed number of children aged 6–15, SEK per inhabitant. Förordning (2004:881) 7 e §. */
export const {
  change: compulsorySchoolChildChangeShare,
  supplement: compulsorySchoolChildChangeBeforeDeduction,
  reading: compulsorySchoolChildChangeOfPersonsNow,
  component: compulsorySchoolChildChange,
} = childChangeComponent(
  {
    id: "compulsory_school_child_change_pc",
    label: {
      sv: "Förändrat antal barn 6–15 år",
      da: "Ændret antal børn 6–15 år",
      en: "Changed number of children aged 6–15",
    },
    description: {
      sv: "Ersättning när antalet barn 6–15 år på fem år ändrats klart mer än landets.",
      da: "Kompensation, når antallet af børn 6–15 år over fem år har ændret sig klart mere end landets.",
      en: "Compensation where the number of children aged 6–15 has in five years changed clearly more than the country's.",
    },
    law: [equalisationRegulation("7 e §")],
  },
  {
    before: children6To15SevenYearsBefore,
    now: children6To15,
    amount: parameters["cost_equalisation.compulsory_school.change_amount"],
    threshold: parameters["cost_equalisation.child_change_threshold"],
    price: parameters["price_index.from_2016_until_two_years_before"],
  },
);

/** Sum of the five components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 7 §. */
export const compulsorySchoolComponents = step({
  ...amount,
  id: "compulsory_school_components_pc",
  label: {
    sv: "Förskoleklass och grundskola, alla komponenter",
    da: "Børnehaveklasse og grundskole, alle komponenter",
    en: "Preschool class and compulsory school, all components",
  },
  description: {
    sv: "Summan av åldersersättning, språk, små skolor och skolskjuts, löner och förändrat antal barn.",
    da: "Summen af aldersbeløb, sprog, små skoler og skolebefordring, lønninger og ændret antal børn.",
    en: "The sum of age allowance, languages, small schools and school transport, wages and the changed number of children.",
  },
  law: [equalisationRegulation("7 §")],
  from: {
    beforeWages: compulsorySchoolBeforeWages,
    wages: compulsorySchoolWages,
    childChange: compulsorySchoolChildChange,
  },
  formula: ({ beforeWages, wages, childChange }) => beforeWages + wages + childChange,
});
