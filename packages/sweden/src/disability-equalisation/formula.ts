import { step, sumOf } from "@barkraft/core";
import { disabilityEqualisationRegulation } from "../law.ts";
import { population } from "../population/population.ts";
import { priceIndexFromTwoYearsBefore } from "../price-index/price-index.ts";
import { assistanceNetCost, dailyActivityNetCost, housingNetCost, otherServicesNetCost } from "./accounts.ts";
import { personnelCostIndex } from "./personnel-cost.ts";
import { servicesAtNationalCost } from "./services.ts";

const law = [disabilityEqualisationRegulation("4 §; bilaga")];

/** Services at national cost with personnel cost index, in prices of the equalisation year, SEK. Förordning (2008:776) 4 §. */
export const costBeforeCorrection = step({
  id: "disability_cost_before_correction",
  label: {
    sv: "LSS: kostnad före korrigering",
    da: "LSS: udgift før korrektion",
    en: "LSS: cost before correction",
  },
  description: {
    sv: "Insatserna till landets kostnad gånger personalkostnadsindex och prisindex.",
    da: "Ydelserne til landets udgift gange personaleudgiftsindeks og prisindeks.",
    en: "The services at national cost times the personnel cost index and the price index.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { services: servicesAtNationalCost, index: personnelCostIndex, price: priceIndexFromTwoYearsBefore },
  formula: ({ services, index, price }) => services * index * price,
});

/** The municipalities' net cost of LSS together, raised to prices of the equalisation year, over the sum before correction: a ratio. Förordning (2008:776), annex. */
export const correctionFactor = step({
  id: "disability_correction_factor",
  label: {
    sv: "LSS: korrigeringsfaktor",
    da: "LSS: korrektionsfaktor",
    en: "LSS: correction factor",
  },
  description: {
    sv: "Kommunernas sammanlagda nettokostnader i utjämningsårets priser delat med summan av kostnaderna före korrigering.",
    da: "Kommunernes samlede nettoudgifter i udligningsårets priser delt med summen af udgifterne før korrektion.",
    en: "The municipalities' total net cost in prices of the equalisation year divided by the sum of the costs before correction.",
  },
  level: "nation",
  unit: "ratio",
  law,
  from: {
    housing: sumOf(housingNetCost),
    assistance: sumOf(assistanceNetCost),
    daily: sumOf(dailyActivityNetCost),
    other: sumOf(otherServicesNetCost),
    price: priceIndexFromTwoYearsBefore,
    costs: sumOf(costBeforeCorrection),
  },
  formula: ({ housing, assistance, daily, other, price, costs }) =>
    ((housing + assistance + daily + other) * price) / costs,
});

/** Standard cost of LSS by the formula, whole SEK per inhabitant of 1 November. Förordning (2008:776) 2 and 4 §§. */
export const disabilityFromFormula = step({
  id: "disability_standard_cost_from_formula_pc",
  label: {
    sv: "Standardkostnad: LSS, enligt formeln",
    da: "Standardudgift: LSS, efter formlen",
    en: "Standard cost: disability (LSS), by the formula",
  },
  description: {
    sv: "Kostnaden gånger korrigeringsfaktorn, delat med invånarna den 1 november, hela kronor.",
    da: "Udgiften gange korrektionsfaktoren, delt med indbyggerne 1. november, hele kroner.",
    en: "The cost times the correction factor, divided by the inhabitants of 1 November, whole kronor.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [disabilityEqualisationRegulation("2 §"), ...law],
  from: { cost: costBeforeCorrection, correction: correctionFactor, population },
  formula: ({ cost, correction, population }) => (cost * correction) / population,
  rounding: "nearest whole",
});
