import { parameters } from "../../../generated/parameters.ts";
import { costOfTwo, persons } from "./cells.ts";

const need = "cost_equalisation.health_care.need";
const lowIncome = { sv: "låg inkomst", da: "lav indkomst", en: "low income" };
const highIncome = { sv: "hög inkomst", da: "høj indkomst", en: "high income" };

const age0 = { sv: "0 år", da: "0 år", en: "aged 0" };
export const newbornsLowIncome = persons("age_0_low_income", age0, lowIncome);
export const newbornsHighIncome = persons("age_0_high_income", age0, highIncome);
/** Cost of the need of those aged 0, by income, SEK. Förordning (2004:881) 22 §. */
export const newbornsNeed = costOfTwo("age_0", age0, {
  first: newbornsLowIncome,
  firstCost: parameters[`${need}.age_0.low_income`],
  second: newbornsHighIncome,
  secondCost: parameters[`${need}.age_0.high_income`],
});

const age15 = { sv: "1–5 år", da: "1–5 år", en: "aged 1–5" };
export const youngChildrenLowIncome = persons("age_1_5_low_income", age15, lowIncome);
export const youngChildrenHighIncome = persons("age_1_5_high_income", age15, highIncome);
/** Cost of the need of those aged 1–5, by income, SEK. Förordning (2004:881) 22 §. */
export const youngChildrenNeed = costOfTwo("age_1_5", age15, {
  first: youngChildrenLowIncome,
  firstCost: parameters[`${need}.age_1_5.low_income`],
  second: youngChildrenHighIncome,
  secondCost: parameters[`${need}.age_1_5.high_income`],
});

const age618 = { sv: "6–18 år", da: "6–18 år", en: "aged 6–18" };
export const schoolAgeLowIncome = persons("age_6_18_low_income", age618, lowIncome);
export const schoolAgeHighIncome = persons("age_6_18_high_income", age618, highIncome);
/** Cost of the need of those aged 6–18, by income, SEK. Förordning (2004:881) 22 §. */
export const schoolAgeNeed = costOfTwo("age_6_18", age618, {
  first: schoolAgeLowIncome,
  firstCost: parameters[`${need}.age_6_18.low_income`],
  second: schoolAgeHighIncome,
  secondCost: parameters[`${need}.age_6_18.high_income`],
});
