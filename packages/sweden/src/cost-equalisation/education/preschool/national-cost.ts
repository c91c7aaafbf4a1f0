import { firstKnown, step, sumOf, weightedMean } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { raisedNationalCost } from "../../patterns/age-group.ts";
import { after } from "../../patterns/words.ts";
import {
  afterSchoolCareReferenceCost,
  children1To5,
  children6To12,
  preschoolReferenceCost,
} from "./inputs.ts";

const law = [equalisationRegulation("6 a §"), equalisationRegulation("bilaga")];
const nation = { level: "nation", unit: "SEK/inhabitant", law } as const;

const pedagogicalWords = {
  label: {
    sv: "Del av annan pedagogisk verksamhet som hör till 1–5 år",
    da: "Del af anden pædagogisk virksomhed, der hører til 1–5 år",
    en: "Part of other pedagogical care that belongs to ages 1–5",
  },
  level: "nation",
  unit: "share",
  law,
} as const;

/**
 * Part of other pedagogical care that belongs to ages 1–5, share. The regulation does not say how the cost is divided;
 * here it is the same for every child aged 1–12, as the inquiry behind the model proposed (SOU 2018:74, 7.2.4) and as
 * the published reference costs of 2019 have it.
 */
export const pedagogicalCareShare = step({
  ...pedagogicalWords,
  id: "preschool_pedagogical_care_share",
  description: {
    sv: "Förordningen säger inte hur kostnaden delas mellan åldrarna. Här är den densamma för varje barn 1–12 år (SOU 2018:74, avsnitt 7.2.4).",
    da: "Forordningen siger ikke, hvordan udgiften deles mellem aldrene. Her er den den samme for hvert barn 1–12 år (SOU 2018:74, afsnit 7.2.4).",
    en: "The regulation does not say how the cost is divided between the ages. Here it is the same for every child aged 1–12 (SOU 2018:74, section 7.2.4).",
  },
  from: { preschool: sumOf(children1To5), school: sumOf(children6To12) },
  formula: ({ preschool, school }) => preschool / (preschool + school),
});

/** Another reading: all of other pedagogical care belongs to ages 1–5. */
export const pedagogicalCareShareAllPreschool = step({
  ...pedagogicalWords,
  id: "preschool_pedagogical_care_share.preschool_ages",
  description: {
    sv: "En annan läsning: hela kostnaden hör till 1–5 år.",
    da: "En anden læsning: hele udgiften hører til 1–5 år.",
    en: "Another reading: all of the cost belongs to ages 1–5.",
  },
  from: { preschool: sumOf(children1To5) },
  formula: ({ preschool }) => preschool / preschool,
  replaces: { step: pedagogicalCareShare, name: "preschool ages", is: "reading" },
});

const label1To5 = {
  sv: "Genomsnittlig standardkostnad: förskola med annan pedagogisk verksamhet",
  da: "Gennemsnitlig standardudgift: dagtilbud med anden pædagogisk virksomhed",
  en: "National average standard cost: preschool with other pedagogical care",
};
const label6To12 = {
  sv: "Genomsnittlig standardkostnad: fritidshem med annan pedagogisk verksamhet",
  da: "Gennemsnitlig standardudgift: fritidshjem med anden pædagogisk virksomhed",
  en: "National average standard cost: after-school care with other pedagogical care",
};
const printedEnd = { sv: ", enligt bilagan", da: ", efter bilaget", en: ", as printed" };
const meanEnd = {
  sv: ", ur referenskostnaderna",
  da: ", ud fra referenceudgifterne",
  en: ", from the reference costs",
};
const printedDescription = {
  sv: "Genomsnittet enligt bilagan med den del av annan pedagogisk verksamhet som hör till åldern.",
  da: "Gennemsnittet efter bilaget med den del af anden pædagogisk virksomhed, der hører til alderen.",
  en: "The printed average with the part of other pedagogical care that belongs to the age.",
};
const meanDescription = {
  sv: "Kommunernas referenskostnader vägda med folkmängden två år före. De innehåller annan pedagogisk verksamhet.",
  da: "Kommunernes referenceudgifter vægtet med befolkningen to år før. De indeholder anden pædagogisk virksomhed.",
  en: "The municipalities' reference costs weighed with the population of two years before. They contain other pedagogical care.",
};
const choiceDescription = {
  sv: "Enligt bilagan till årets förordning; för år vars bilaga inte finns till hands genomsnittet av referenskostnaderna.",
  da: "Efter bilaget til årets forordning; for år, hvis bilag ikke er ved hånden, gennemsnittet af referenceudgifterne.",
  en: "As the appendix of the year's regulation prints it; for years whose appendix is not at hand, the mean of the reference costs.",
};

export const nationalCost1To5Printed = step({
  ...nation,
  id: "preschool_1_5_national_printed_pc",
  label: after(label1To5, printedEnd),
  description: printedDescription,
  from: {
    preschool: parameters["cost_equalisation.national.preschool"],
    pedagogical: parameters["cost_equalisation.national.pedagogical_care"],
    share: pedagogicalCareShare,
  },
  formula: ({ preschool, pedagogical, share }) => preschool + pedagogical * share,
});

export const nationalCost6To12Printed = step({
  ...nation,
  id: "preschool_6_12_national_printed_pc",
  label: after(label6To12, printedEnd),
  description: printedDescription,
  from: {
    afterSchool: parameters["cost_equalisation.national.after_school_care"],
    pedagogical: parameters["cost_equalisation.national.pedagogical_care"],
    share: pedagogicalCareShare,
  },
  formula: ({ afterSchool, pedagogical, share }) => afterSchool + pedagogical * (1 - share),
});

export const nationalCost1To5FromReference = step({
  ...nation,
  id: "preschool_1_5_national_from_reference_pc",
  label: after(label1To5, meanEnd),
  description: meanDescription,
  from: { mean: weightedMean(preschoolReferenceCost, populationTwoYearsBefore) },
  formula: ({ mean }) => mean,
});

export const nationalCost6To12FromReference = step({
  ...nation,
  id: "preschool_6_12_national_from_reference_pc",
  label: after(label6To12, meanEnd),
  description: meanDescription,
  from: { mean: weightedMean(afterSchoolCareReferenceCost, populationTwoYearsBefore) },
  formula: ({ mean }) => mean,
});

export const nationalCost1To5 = firstKnown({
  ...nation,
  id: "preschool_1_5_national_pc",
  label: label1To5,
  description: choiceDescription,
  from: { printed: nationalCost1To5Printed, reference: nationalCost1To5FromReference },
});

export const nationalCost6To12 = firstKnown({
  ...nation,
  id: "preschool_6_12_national_pc",
  label: label6To12,
  description: choiceDescription,
  from: { printed: nationalCost6To12Printed, reference: nationalCost6To12FromReference },
});

export const preschoolNationalCost = step({
  ...nation,
  id: "preschool_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: förskola, fritidshem och annan pedagogisk verksamhet",
    da: "Gennemsnitlig standardudgift: dagtilbud, fritidshjem og anden pædagogisk virksomhed",
    en: "National average standard cost: preschool, after-school care and other pedagogical care",
  },
  description: {
    sv: "Summan för 1–5 år och 6–12 år.",
    da: "Summen for 1–5 år og 6–12 år.",
    en: "The sum for ages 1–5 and 6–12.",
  },
  from: { preschool: nationalCost1To5, afterSchool: nationalCost6To12 },
  formula: ({ preschool, afterSchool }) => preschool + afterSchool,
});

const increase = parameters["cost_equalisation.cost_increase.preschool"];

export const nationalCost1To5Raised = raisedNationalCost(nationalCost1To5, preschoolNationalCost, increase);

export const nationalCost6To12Raised = raisedNationalCost(nationalCost6To12, preschoolNationalCost, increase);
