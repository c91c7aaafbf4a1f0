import { parameters } from "../../../generated/parameters.ts";
import { costOfTwo, persons } from "./cells.ts";

const need = "cost_equalisation.health_care.need";
const livingAlone = { sv: "ensamboende", da: "enlige", en: "living alone" };
const cohabiting = { sv: "sammanboende", da: "samboende", en: "cohabiting" };

const age8089 = { sv: "80–89 år", da: "80–89 år", en: "aged 80–89" };
export const olderElderlyLivingAlone = persons("age_80_89_living_alone", age8089, livingAlone);
export const olderElderlyCohabiting = persons("age_80_89_cohabiting", age8089, cohabiting);
/** Cost of the need of those aged 80–89, by cohabitation, SEK. Förordning (2004:881) 22 §. */
export const olderElderlyNeed = costOfTwo("age_80_89", age8089, {
  first: olderElderlyLivingAlone,
  firstCost: parameters[`${need}.age_80_89.living_alone`],
  second: olderElderlyCohabiting,
  secondCost: parameters[`${need}.age_80_89.cohabiting`],
});

const age90Plus = { sv: "90 år och äldre", da: "90 år og ældre", en: "aged 90 and over" };
export const oldestLivingAlone = persons("age_90_plus_living_alone", age90Plus, livingAlone);
export const oldestCohabiting = persons("age_90_plus_cohabiting", age90Plus, cohabiting);
/** Cost of the need of those aged 90 and over, by cohabitation, SEK. Förordning (2004:881) 22 §. */
export const oldestNeed = costOfTwo("age_90_plus", age90Plus, {
  first: oldestLivingAlone,
  firstCost: parameters[`${need}.age_90_plus.living_alone`],
  second: oldestCohabiting,
  secondCost: parameters[`${need}.age_90_plus.cohabiting`],
});
