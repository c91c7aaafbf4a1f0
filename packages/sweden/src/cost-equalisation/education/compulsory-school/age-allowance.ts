import { step } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import { costPerPerson, groupAllowance } from "../../patterns/age-group.ts";
import { children6, children7To15 } from "./inputs.ts";
import { compulsorySchoolNationalRaised, preschoolClassNationalRaised } from "./national-cost.ts";

const law = [equalisationRegulation("7 a §")];
const costDescription = {
  sv: "Landets genomsnittliga standardkostnad delad med åldersgruppens andel av landets folkmängd.",
  da: "Landets gennemsnitlige standardudgift divideret med aldersgruppens andel af landets befolkning.",
  en: "The national average standard cost divided by the age group's share of the country's population.",
};
const allowanceDescription = {
  sv: "Åldersgruppens andel av kommunens folkmängd gånger landets kostnad per barn.",
  da: "Aldersgruppens andel af kommunens befolkning gange landets udgift pr. barn.",
  en: "The age group's share of the municipality's population times the national cost of a child.",
};

export const preschoolClassCostPerChild = costPerPerson(
  {
    id: "compulsory_school_cost_per_child_6",
    label: { sv: "Kostnad per barn 6 år", da: "Udgift pr. barn 6 år", en: "Cost of a child aged 6" },
    description: costDescription,
    law,
  },
  preschoolClassNationalRaised,
  children6,
);

export const compulsorySchoolCostPerChild = costPerPerson(
  {
    id: "compulsory_school_cost_per_child_7_15",
    label: { sv: "Kostnad per barn 7–15 år", da: "Udgift pr. barn 7–15 år", en: "Cost of a child aged 7–15" },
    description: costDescription,
    law,
  },
  compulsorySchoolNationalRaised,
  children7To15,
);

export const compulsorySchoolAllowance6 = groupAllowance(
  {
    id: "compulsory_school_allowance_6_pc",
    label: { sv: "Åldersersättning 6 år", da: "Aldersbeløb 6 år", en: "Age allowance, age 6" },
    description: allowanceDescription,
    law,
  },
  children6,
  preschoolClassCostPerChild,
);

export const compulsorySchoolAllowance7To15 = groupAllowance(
  {
    id: "compulsory_school_allowance_7_15_pc",
    label: { sv: "Åldersersättning 7–15 år", da: "Aldersbeløb 7–15 år", en: "Age allowance, ages 7–15" },
    description: allowanceDescription,
    law,
  },
  children7To15,
  compulsorySchoolCostPerChild,
);

/** Age allowance of preschool class and compulsory school, SEK per inhabitant. Förordning (2004:881) 7 a §. */
export const compulsorySchoolAllowance = step({
  id: "compulsory_school_allowance_pc",
  label: {
    sv: "Åldersersättning 6–15 år",
    da: "Aldersbeløb 6–15 år",
    en: "Age allowance, ages 6–15",
  },
  description: {
    sv: "Åldersersättningen för 6 år och för 7–15 år tillsammans.",
    da: "Aldersbeløbet for 6 år og for 7–15 år tilsammen.",
    en: "The age allowances for age 6 and for ages 7–15 together.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { preschoolClass: compulsorySchoolAllowance6, school: compulsorySchoolAllowance7To15 },
  formula: ({ preschoolClass, school }) => preschoolClass + school,
});
