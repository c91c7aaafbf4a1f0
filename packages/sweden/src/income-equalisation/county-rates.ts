import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { equalisationAct, equalisationRegulation } from "../law.ts";

const description = {
  sv: "Den tryckta länsvisa satsen, flyttad om kompensationsgraden ändras: ändringen gånger medelskattesatsen 2003.",
  da: "Den trykte länsvise sats, flyttet hvis kompensationsgraden ændres: ændringen gange gennemsnitsskattesatsen 2003.",
  en: "The printed county rate, moved if the compensation degree is changed: the change times the mean tax rate of 2003.",
};

/** County rate for municipal grants, percent. Lag (2004:773) 7 §, förordning (2004:881) 2 §. */
export const municipalGrantRate = step({
  id: "municipal_grant_rate_in_force",
  label: {
    sv: "Länets bidragssats för kommuner",
    da: "Länets tilskudssats for kommuner",
    en: "County's grant rate for municipalities",
  },
  description,
  level: "county",
  unit: "percent",
  law: [equalisationAct("7 §"), equalisationRegulation("2 §")],
  from: {
    printed: parameters["income_equalisation.municipal_grant_rate"],
    degree: parameters["income_equalisation.municipal_grant_degree"],
    degreeInRates: parameters["income_equalisation.municipal_grant_degree_in_rates"],
    meanTaxRate: parameters["income_equalisation.municipal_mean_tax_rate_2003"],
  },
  formula: ({ printed, degree, degreeInRates, meanTaxRate }) =>
    printed + (degree - degreeInRates) * meanTaxRate,
});

/** County rate for municipal fees, percent. Lag (2004:773) 7 §, förordning (2004:881) 3 §. */
export const municipalFeeRate = step({
  id: "municipal_fee_rate_in_force",
  label: {
    sv: "Länets avgiftssats för kommuner",
    da: "Länets bidragssats for kommuner, der betaler",
    en: "County's fee rate for municipalities",
  },
  description,
  level: "county",
  unit: "percent",
  law: [equalisationAct("7 §"), equalisationRegulation("3 §")],
  from: {
    printed: parameters["income_equalisation.municipal_fee_rate"],
    degree: parameters["income_equalisation.fee_degree"],
    degreeInRates: parameters["income_equalisation.fee_degree_in_rates"],
    meanTaxRate: parameters["income_equalisation.municipal_mean_tax_rate_2003"],
  },
  formula: ({ printed, degree, degreeInRates, meanTaxRate }) =>
    printed + (degree - degreeInRates) * meanTaxRate,
});

/** County rate for regional grants, percent. Lag (2004:773) 7 §, förordning (2004:881) 2 §. */
export const regionalGrantRate = step({
  id: "regional_grant_rate_in_force",
  label: {
    sv: "Länets bidragssats för regioner",
    da: "Länets tilskudssats for regioner",
    en: "County's grant rate for regions",
  },
  description,
  level: "county",
  unit: "percent",
  law: [equalisationAct("7 §"), equalisationRegulation("2 §")],
  from: {
    printed: parameters["income_equalisation.regional_grant_rate"],
    degree: parameters["income_equalisation.regional_grant_degree"],
    degreeInRates: parameters["income_equalisation.regional_grant_degree_in_rates"],
    meanTaxRate: parameters["income_equalisation.regional_mean_tax_rate_2003"],
  },
  formula: ({ printed, degree, degreeInRates, meanTaxRate }) =>
    printed + (degree - degreeInRates) * meanTaxRate,
});

/** County rate for regional fees, percent. Lag (2004:773) 7 §, förordning (2004:881) 3 §. */
export const regionalFeeRate = step({
  id: "regional_fee_rate_in_force",
  label: {
    sv: "Länets avgiftssats för regioner",
    da: "Länets bidragssats for regioner, der betaler",
    en: "County's fee rate for regions",
  },
  description,
  level: "county",
  unit: "percent",
  law: [equalisationAct("7 §"), equalisationRegulation("3 §")],
  from: {
    printed: parameters["income_equalisation.regional_fee_rate"],
    degree: parameters["income_equalisation.fee_degree"],
    degreeInRates: parameters["income_equalisation.fee_degree_in_rates"],
    meanTaxRate: parameters["income_equalisation.regional_mean_tax_rate_2003"],
  },
  formula: ({ printed, degree, degreeInRates, meanTaxRate }) =>
    printed + (degree - degreeInRates) * meanTaxRate,
});
