import { firstKnown, step, weightedMean } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { raisedNationalCost } from "../../patterns/age-group.ts";
import { after } from "../../patterns/words.ts";
import { compulsorySchoolReferenceCost } from "./inputs.ts";

const nation = {
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("7 a §"), equalisationRegulation("bilaga")],
} as const;
const preschoolClass = {
  sv: "Genomsnittlig standardkostnad: förskoleklass",
  da: "Gennemsnitlig standardudgift: børnehaveklasse",
  en: "National average standard cost: preschool class",
};
const school = {
  sv: "Genomsnittlig standardkostnad: grundskola",
  da: "Gennemsnitlig standardudgift: grundskole",
  en: "National average standard cost: compulsory school",
};
const end = {
  sv: ", ur referenskostnaderna",
  da: ", ud fra referenceudgifterne",
  en: ", from the reference costs",
};
const fromReference = {
  sv: "Kommunernas gemensamma referenskostnad för förskoleklass och grundskola, vägd med folkmängden två år före och delad i den proportion som tryckta år ger.",
  da: "Kommunernes fælles referenceudgift for børnehaveklasse og grundskole, vægtet med befolkningen to år før og delt i det forhold, som trykte år giver.",
  en: "The municipalities' joint reference cost of preschool class and compulsory school, weighed with the population of two years before and divided in the proportion that printed years give.",
};
const choice = {
  sv: "Enligt bilagan till årets förordning; för år vars bilaga inte finns till hands ur referenskostnaderna.",
  da: "Efter bilaget til årets forordning; for år, hvis bilag ikke er ved hånden, ud fra referenceudgifterne.",
  en: "As the appendix of the year's regulation prints it; for years whose appendix is not at hand, from the reference costs.",
};
const mean = weightedMean(compulsorySchoolReferenceCost, populationTwoYearsBefore);
const share = parameters["cost_equalisation.national.between_printed_years.preschool_class_share"];

export const preschoolClassNationalFromReference = step({
  ...nation,
  id: "compulsory_school_6_national_from_reference_pc",
  label: after(preschoolClass, end),
  description: fromReference,
  from: { mean, share },
  formula: ({ mean, share }) => mean * share,
  atBest: "estimated",
});

export const compulsorySchoolNationalFromReference = step({
  ...nation,
  id: "compulsory_school_7_15_national_from_reference_pc",
  label: after(school, end),
  description: fromReference,
  from: { mean, share },
  formula: ({ mean, share }) => mean * (1 - share),
  atBest: "estimated",
});

export const preschoolClassNational = firstKnown({
  ...nation,
  id: "compulsory_school_6_national_pc",
  label: preschoolClass,
  description: choice,
  from: {
    printed: parameters["cost_equalisation.national.preschool_class"],
    reference: preschoolClassNationalFromReference,
  },
});

export const compulsorySchoolNational = firstKnown({
  ...nation,
  id: "compulsory_school_7_15_national_pc",
  label: school,
  description: choice,
  from: {
    printed: parameters["cost_equalisation.national.compulsory_school"],
    reference: compulsorySchoolNationalFromReference,
  },
});

export const preschoolClassAndSchoolNational = step({
  ...nation,
  id: "compulsory_school_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: förskoleklass och grundskola",
    da: "Gennemsnitlig standardudgift: børnehaveklasse og grundskole",
    en: "National average standard cost: preschool class and compulsory school",
  },
  description: {
    sv: "Summan av förskoleklass och grundskola.",
    da: "Summen af børnehaveklasse og grundskole.",
    en: "The sum of preschool class and compulsory school.",
  },
  from: { preschoolClass: preschoolClassNational, school: compulsorySchoolNational },
  formula: ({ preschoolClass, school }) => preschoolClass + school,
});

const increase = parameters["cost_equalisation.cost_increase.compulsory_school"];

export const preschoolClassNationalRaised = raisedNationalCost(
  preschoolClassNational,
  preschoolClassAndSchoolNational,
  increase,
);

export const compulsorySchoolNationalRaised = raisedNationalCost(
  compulsorySchoolNational,
  preschoolClassAndSchoolNational,
  increase,
);
