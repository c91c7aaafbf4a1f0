import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { childChangeComponent } from "../../patterns/child-change.ts";
import { wageComponent } from "../../patterns/wages.ts";
import { preschoolAllowance1To5, preschoolAllowance6To12 } from "./age-allowance.ts";
import { children1To5, children1To5SevenYearsBefore, preschoolWageIndex } from "./inputs.ts";
import { afterSchoolNeed, preschoolNeed, preschoolSparsity } from "./need.ts";
import { preschoolSocioEconomic } from "./socio-economic.ts";

const amount = { level: "municipality", unit: "SEK/inhabitant" } as const;

/** What the wage component is counted on, SEK per inhabitant in prices of two years before. Förordning (2004:881) 6 f §. */
export const preschoolBeforeWages = step({
  ...amount,
  id: "preschool_before_wages_pc",
  label: {
    sv: "Förskola, fritidshem och annan pedagogisk verksamhet, före löner",
    da: "Dagtilbud, fritidshjem og anden pædagogisk virksomhed, før lønninger",
    en: "Preschool, after-school care and other pedagogical care, before wages",
  },
  description: {
    sv: "Åldersersättning, behov, socioekonomi och glesbygd tillsammans.",
    da: "Aldersbeløb, behov, socioøkonomi og tyndt befolkede områder tilsammen.",
    en: "Age allowances, need, socio-economy and sparse areas together.",
  },
  law: [equalisationRegulation("6 f §")],
  from: {
    allowance1To5: preschoolAllowance1To5,
    allowance6To12: preschoolAllowance6To12,
    need: preschoolNeed,
    afterSchoolNeed,
    socioEconomic: preschoolSocioEconomic,
    sparsity: preschoolSparsity,
  },
  formula: ({ allowance1To5, allowance6To12, need, afterSchoolNeed, socioEconomic, sparsity }) =>
    allowance1To5 + allowance6To12 + need + afterSchoolNeed + socioEconomic + sparsity,
});

/** Wage component, SEK per inhabitant. Förordning (2004:881) 6 f §. */
export const { supplement: preschoolWagesBeforeDeduction, component: preschoolWages } = wageComponent(
  {
    id: "preschool_wages_pc",
    label: {
      sv: "Löner i förskola och fritidshem",
      da: "Lønninger i dagtilbud og fritidshjem",
      en: "Wages in preschool and after-school care",
    },
    description: {
      sv: "Kostnadens lönedel gånger det som löneindex har över 100.",
      da: "Udgiftens løndel gange det, som lønindekset har over 100.",
      en: "The part of the cost that is wages times what the wage index has above 100.",
    },
    law: [equalisationRegulation("6 f §")],
  },
  preschoolBeforeWages,
  parameters["cost_equalisation.preschool.wage_share"],
  preschoolWageIndex,
);

/** Component of a changed number of children aged 1–5, SEK per inhabitant. Förordning (2004:881) 6 g §. */
export const {
  change: preschoolChildChangeShare,
  supplement: preschoolChildChangeBeforeDeduction,
  reading: preschoolChildChangeOfPersonsNow,
  component: preschoolChildChange,
} = childChangeComponent(
  {
    id: "preschool_child_change_pc",
    label: {
      sv: "Förändrat antal barn 1–5 år",
      da: "Ændret antal børn 1–5 år",
      en: "Changed number of children aged 1–5",
    },
    description: {
      sv: "Ersättning när antalet barn 1–5 år på fem år ändrats klart mer än landets.",
      da: "Kompensation, når antallet af børn 1–5 år over fem år har ændret sig klart mere end landets.",
      en: "Compensation where the number of children aged 1–5 has in five years changed clearly more than the country's.",
    },
    law: [equalisationRegulation("6 g §")],
  },
  {
    before: children1To5SevenYearsBefore,
    now: children1To5,
    amount: parameters["cost_equalisation.preschool.change_amount"],
    threshold: parameters["cost_equalisation.child_change_threshold"],
    price: parameters["price_index.from_2016_until_two_years_before"],
  },
);

/** Sum of the seven components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 6 §. */
export const preschoolComponents = step({
  ...amount,
  id: "preschool_components_pc",
  label: {
    sv: "Förskola, fritidshem och annan pedagogisk verksamhet, alla komponenter",
    da: "Dagtilbud, fritidshjem og anden pædagogisk virksomhed, alle komponenter",
    en: "Preschool, after-school care and other pedagogical care, all components",
  },
  description: {
    sv: "Summan av åldersersättning, behov, socioekonomi, glesbygd, löner och förändrat antal barn.",
    da: "Summen af aldersbeløb, behov, socioøkonomi, tyndt befolkede områder, lønninger og ændret antal børn.",
    en: "The sum of age allowances, need, socio-economy, sparse areas, wages and the changed number of children.",
  },
  law: [equalisationRegulation("6 §")],
  from: { beforeWages: preschoolBeforeWages, wages: preschoolWages, childChange: preschoolChildChange },
  formula: ({ beforeWages, wages, childChange }) => beforeWages + wages + childChange,
});
