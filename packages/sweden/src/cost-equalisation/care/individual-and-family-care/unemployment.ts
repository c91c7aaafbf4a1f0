import { step, weightedMean } from "@barkraft/core";
import { figure } from "../../../figures/figure.ts";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { priceIndexFromTwoYearsBefore } from "../../../price-index/price-index.ts";
import { individualAndFamilyCareReferenceCost } from "./national.ts";
import { individualAndFamilyCareFromReference } from "./standard-cost.ts";

export const unemployment = figure({
  id: "unemployment_year_before",
  label: {
    sv: "Arbetslöshet året före",
    da: "Ledighed året før",
    en: "Unemployment in the year before",
  },
  description: {
    sv: "Andel arbetslösa av invånarna 18–64 år, i genomsnitt över året före utjämningsåret.",
    da: "Andel ledige af indbyggerne 18–64 år, i gennemsnit over året før udligningsåret.",
    en: "Share of the inhabitants aged 18–64 who are unemployed, on average over the year before the equalisation year.",
  },
  level: "municipality",
  unit: "percent",
  read: { table: "panel", column: "unemployment_18_64_pct", yearsBefore: 1 },
});

/**
 * Named replacement: a share of the national cost follows unemployment, which is known a year earlier than the
 * model's own variables; the rest follows the standard cost. Whole SEK per inhabitant, the same sum for the nation.
 */
export const individualAndFamilyCareByUnemployment = step({
  id: "individual_and_family_care_standard_cost_from_reference_pc.unemployment",
  label: {
    sv: "Standardkostnad: Individ- och familjeomsorg, delvis efter arbetslöshet",
    da: "Standardudgift: Socialområdet, delvis efter ledighed",
    en: "Standard cost: Individual and family care, partly by unemployment",
  },
  description: {
    sv: "En reform: en andel av landets kostnad fördelas efter kommunens arbetslöshet i förhållande till landets, resten efter standardkostnaden.",
    da: "En reform: en andel af landets udgift fordeles efter kommunens ledighed i forhold til landets, resten efter standardudgiften.",
    en: "A reform: a share of the national cost is spread by the municipality's unemployment relative to the nation's, the rest by the standard cost.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("9 §")],
  from: {
    reference: individualAndFamilyCareReferenceCost,
    nation: weightedMean(individualAndFamilyCareReferenceCost, populationTwoYearsBefore, "nation"),
    share: parameters["cost_equalisation.individual_and_family_care.unemployment_share"],
    unemployment,
    nationalUnemployment: weightedMean(unemployment, populationTwoYearsBefore, "nation"),
    price: priceIndexFromTwoYearsBefore,
    increase: parameters["cost_equalisation.cost_increase.individual_and_family_care"],
  },
  formula: ({ reference, nation, share, unemployment, nationalUnemployment, price, increase }) =>
    ((reference / nation) * (1 - share) + (unemployment / nationalUnemployment) * share) *
    (nation * price + increase),
  rounding: "nearest whole",
  replaces: { step: individualAndFamilyCareFromReference, name: "unemployment", is: "reform" },
});
