import { parameters } from "../../../generated/parameters.ts";
import { costOfFour, persons } from "./cells.ts";

const need = "cost_equalisation.health_care.need";
const lowIncomeLowEducation = {
  sv: "låg inkomst och kort utbildning",
  da: "lav indkomst og kort uddannelse",
  en: "low income and low education",
};
const lowIncomeHighEducation = {
  sv: "låg inkomst och lång utbildning",
  da: "lav indkomst og lang uddannelse",
  en: "low income and high education",
};
const highIncomeLowEducation = {
  sv: "hög inkomst och kort utbildning",
  da: "høj indkomst og kort uddannelse",
  en: "high income and low education",
};
const highIncomeHighEducation = {
  sv: "hög inkomst och lång utbildning",
  da: "høj indkomst og lang uddannelse",
  en: "high income and high education",
};

const age1949 = { sv: "19–49 år", da: "19–49 år", en: "aged 19–49" };
export const youngerAdultsLowIncomeLowEducation = persons(
  "age_19_49_low_income_low_education",
  age1949,
  lowIncomeLowEducation,
);
export const youngerAdultsLowIncomeHighEducation = persons(
  "age_19_49_low_income_high_education",
  age1949,
  lowIncomeHighEducation,
);
export const youngerAdultsHighIncomeLowEducation = persons(
  "age_19_49_high_income_low_education",
  age1949,
  highIncomeLowEducation,
);
export const youngerAdultsHighIncomeHighEducation = persons(
  "age_19_49_high_income_high_education",
  age1949,
  highIncomeHighEducation,
);
/** Cost of the need of those aged 19–49, by income and education, SEK. Förordning (2004:881) 22 §. */
export const youngerAdultsNeed = costOfFour("age_19_49", age1949, {
  first: youngerAdultsLowIncomeLowEducation,
  firstCost: parameters[`${need}.age_19_49.low_income_low_education`],
  second: youngerAdultsLowIncomeHighEducation,
  secondCost: parameters[`${need}.age_19_49.low_income_high_education`],
  third: youngerAdultsHighIncomeLowEducation,
  thirdCost: parameters[`${need}.age_19_49.high_income_low_education`],
  fourth: youngerAdultsHighIncomeHighEducation,
  fourthCost: parameters[`${need}.age_19_49.high_income_high_education`],
});

const age5069 = { sv: "50–69 år", da: "50–69 år", en: "aged 50–69" };
export const olderAdultsLowIncomeLowEducation = persons(
  "age_50_69_low_income_low_education",
  age5069,
  lowIncomeLowEducation,
);
export const olderAdultsLowIncomeHighEducation = persons(
  "age_50_69_low_income_high_education",
  age5069,
  lowIncomeHighEducation,
);
export const olderAdultsHighIncomeLowEducation = persons(
  "age_50_69_high_income_low_education",
  age5069,
  highIncomeLowEducation,
);
export const olderAdultsHighIncomeHighEducation = persons(
  "age_50_69_high_income_high_education",
  age5069,
  highIncomeHighEducation,
);
/** Cost of the need of those aged 50–69, by income and education, SEK. Förordning (2004:881) 22 §. */
export const olderAdultsNeed = costOfFour("age_50_69", age5069, {
  first: olderAdultsLowIncomeLowEducation,
  firstCost: parameters[`${need}.age_50_69.low_income_low_education`],
  second: olderAdultsLowIncomeHighEducation,
  secondCost: parameters[`${need}.age_50_69.low_income_high_education`],
  third: olderAdultsHighIncomeLowEducation,
  thirdCost: parameters[`${need}.age_50_69.high_income_low_education`],
  fourth: olderAdultsHighIncomeHighEducation,
  fourthCost: parameters[`${need}.age_50_69.high_income_high_education`],
});

const age7079 = { sv: "70–79 år", da: "70–79 år", en: "aged 70–79" };
export const youngerElderlyLowIncomeLowEducation = persons(
  "age_70_79_low_income_low_education",
  age7079,
  lowIncomeLowEducation,
);
export const youngerElderlyLowIncomeHighEducation = persons(
  "age_70_79_low_income_high_education",
  age7079,
  lowIncomeHighEducation,
);
export const youngerElderlyHighIncomeLowEducation = persons(
  "age_70_79_high_income_low_education",
  age7079,
  highIncomeLowEducation,
);
export const youngerElderlyHighIncomeHighEducation = persons(
  "age_70_79_high_income_high_education",
  age7079,
  highIncomeHighEducation,
);
/** Cost of the need of those aged 70–79, by income and education, SEK. Förordning (2004:881) 22 §. */
export const youngerElderlyNeed = costOfFour("age_70_79", age7079, {
  first: youngerElderlyLowIncomeLowEducation,
  firstCost: parameters[`${need}.age_70_79.low_income_low_education`],
  second: youngerElderlyLowIncomeHighEducation,
  secondCost: parameters[`${need}.age_70_79.low_income_high_education`],
  third: youngerElderlyHighIncomeLowEducation,
  thirdCost: parameters[`${need}.age_70_79.high_income_low_education`],
  fourth: youngerElderlyHighIncomeHighEducation,
  fourthCost: parameters[`${need}.age_70_79.high_income_high_education`],
});
