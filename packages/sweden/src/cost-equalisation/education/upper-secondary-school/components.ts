import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { childChangeComponent } from "../../patterns/child-change.ts";
import { indexComponent } from "../../patterns/index-supplement.ts";
import { wageComponent } from "../../patterns/wages.ts";
import { upperSecondarySchoolAllowance } from "./age-allowance.ts";
import {
  upperSecondarySchoolSparsityIndex,
  upperSecondarySchoolWageIndex,
  youths16To18,
  youths16To18SevenYearsBefore,
} from "./inputs.ts";
import { upperSecondarySchoolProgramme } from "./programme-choice.ts";

const amount = { level: "municipality", unit: "SEK/inhabitant" } as const;

/** Component of travel, boarding and small schools, SEK per inhabitant. Förordning (2004:881) 8 b §. */
export const {
  supplement: upperSecondarySchoolSparsityBeforeDeduction,
  component: upperSecondarySchoolSparsity,
} = indexComponent(
  {
    id: "upper_secondary_school_sparsity_pc",
    label: {
      sv: "Resor, inackordering och små skolor",
      da: "Rejser, kostskole og små skoler",
      en: "Travel, boarding and small schools",
    },
    description: {
      sv: "Åldersersättningen gånger glesbygdsindex, minus samma ersättning.",
      da: "Aldersbeløbet gange tyndtbefolkningsindekset, minus samme beløb.",
      en: "The age allowance times the sparsity index, less the same allowance.",
    },
    law: [equalisationRegulation("8 b §")],
  },
  upperSecondarySchoolAllowance,
  upperSecondarySchoolSparsityIndex,
);

/** What the wage component is counted on, SEK per inhabitant in prices of two years before. Förordning (2004:881) 8 d §. */
export const upperSecondarySchoolBeforeWages = step({
  ...amount,
  id: "upper_secondary_school_before_wages_pc",
  label: {
    sv: "Gymnasieskola, före löner",
    da: "Ungdomsuddannelse, før lønninger",
    en: "Upper secondary school, before wages",
  },
  description: {
    sv: "Åldersersättning, programval, resor, inackordering och små skolor tillsammans.",
    da: "Aldersbeløb, programvalg, rejser, kostskole og små skoler tilsammen.",
    en: "Age allowance, choice of programme, travel, boarding and small schools together.",
  },
  law: [equalisationRegulation("8 d §")],
  from: {
    allowance: upperSecondarySchoolAllowance,
    programme: upperSecondarySchoolProgramme,
    sparsity: upperSecondarySchoolSparsity,
  },
  formula: ({ allowance, programme, sparsity }) => allowance + programme + sparsity,
});

/** Wage component, SEK per inhabitant. Förordning (2004:881) 8 d §. */
export const { supplement: upperSecondarySchoolWagesBeforeDeduction, component: upperSecondarySchoolWages } =
  wageComponent(
    {
      id: "upper_secondary_school_wages_pc",
      label: {
        sv: "Löner i gymnasieskolan",
        da: "Lønninger i ungdomsuddannelse",
        en: "Wages in upper secondary school",
      },
      description: {
        sv: "Kostnadens lönedel gånger det som löneindex har över 100.",
        da: "Udgiftens løndel gange det, som lønindekset har over 100.",
        en: "The part of the cost that is wages times what the wage index has above 100.",
      },
      law: [equalisationRegulation("8 d §")],
    },
    upperSecondarySchoolBeforeWages,
    parameters["cost_equalisation.upper_secondary_school.wage_share"],
    upperSecondarySchoolWageIndex,
  );

/** Component of a changed number of youths aged 16–18, SEK per inhabitant. Förordning (2004:881) 8 e §. */
export const {
  change: upperSecondarySchoolYouthChangeShare,
  supplement: upperSecondarySchoolYouthChangeBeforeDeduction,
  reading: upperSecondarySchoolYouthChangeOfPersonsNow,
  component: upperSecondarySchoolYouthChange,
} = childChangeComponent(
  {
    id: "upper_secondary_school_youth_change_pc",
    label: {
      sv: "Förändrat antal ungdomar 16–18 år",
      da: "Ændret antal unge 16–18 år",
      en: "Changed number of youths aged 16–18",
    },
    description: {
      sv: "Ersättning när antalet ungdomar 16–18 år på fem år ändrats klart mer än landets.",
      da: "Kompensation, når antallet af unge 16–18 år over fem år har ændret sig klart mere end landets.",
      en: "Compensation where the number of youths aged 16–18 has in five years changed clearly more than the country's.",
    },
    law: [equalisationRegulation("8 e §")],
  },
  {
    before: youths16To18SevenYearsBefore,
    now: youths16To18,
    amount: parameters["cost_equalisation.upper_secondary_school.change_amount"],
    threshold: parameters["cost_equalisation.child_change_threshold"],
    price: parameters["price_index.from_2016_until_two_years_before"],
  },
);

/** Sum of the five components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 8 §. */
export const upperSecondarySchoolComponents = step({
  ...amount,
  id: "upper_secondary_school_components_pc",
  label: {
    sv: "Gymnasieskola, alla komponenter",
    da: "Ungdomsuddannelse, alle komponenter",
    en: "Upper secondary school, all components",
  },
  description: {
    sv: "Summan av åldersersättning, programval, resor, inackordering och små skolor, löner och förändrat antal ungdomar.",
    da: "Summen af aldersbeløb, programvalg, rejser, kostskole og små skoler, lønninger og ændret antal unge.",
    en: "The sum of age allowance, programmes, travel, boarding and small schools, wages and the changed number of youths.",
  },
  law: [equalisationRegulation("8 §")],
  from: {
    beforeWages: upperSecondarySchoolBeforeWages,
    wages: upperSecondarySchoolWages,
    youthChange: upperSecondarySchoolYouthChange,
  },
  formula: ({ beforeWages, wages, youthChange }) => beforeWages + wages + youthChange,
});
