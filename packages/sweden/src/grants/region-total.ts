import { step } from "@barkraft/core";
import { regionCostEqualisation } from "../cost-equalisation/regions/cost-equalisation.ts";
import { regionIncomeEqualisation } from "../income-equalisation/income-equalisation.ts";
import { equalisationAct } from "../law.ts";
import { regionPopulation } from "../population/regions.ts";
import { regionRegulatingItem, regionRegulatingItemUnrounded } from "../regulating-item/regional.ts";
import { regionIntroductionGrant, regionStructuralGrant } from "./region-inputs.ts";

const law = [equalisationAct("3–16 §§")];

/** Total of a region's five items, whole SEK per inhabitant. Unknown where an item is. Lag (2004:773) 3–16 §§. */
export const regionTotal = step({
  id: "region_total_pc",
  label: {
    sv: "Kommunalekonomisk utjämning, region, summa",
    da: "Kommunal udligning, region, i alt",
    en: "Municipal equalisation, region, total",
  },
  description: {
    sv: "Summan av inkomstutjämning, kostnadsutjämning, strukturbidrag, införandebidrag och regleringspost. Okänd där någon post saknas.",
    da: "Summen af indkomstudligning, udgiftsudligning, strukturtilskud, overgangstilskud og reguleringspost. Ukendt hvor en post mangler.",
    en: "The sum of income equalisation, cost equalisation, structural grant, introduction grant and regulating item. Unknown where an item is missing.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law,
  from: {
    income: regionIncomeEqualisation,
    cost: regionCostEqualisation,
    structural: regionStructuralGrant,
    introduction: regionIntroductionGrant,
    regulating: regionRegulatingItem,
  },
  formula: ({ income, cost, structural, introduction, regulating }) =>
    income + cost + structural + introduction + regulating,
});

/** Total payment to a region, SEK: the whole-krona items and the unrounded regulating item, times the population. Lag (2004:773) 3–16 §§. */
export const regionTotalPayment = step({
  id: "region_total_payment",
  label: {
    sv: "Kommunalekonomisk utjämning, region, belopp",
    da: "Kommunal udligning, region, beløb",
    en: "Municipal equalisation, region, amount",
  },
  description: {
    sv: "De fyra posterna i hela kronor och den oavrundade regleringsposten, gånger folkmängden.",
    da: "De fire poster i hele kroner og den uafrundede reguleringspost, gange befolkningen.",
    en: "The four items in whole kronor and the unrounded regulating item, times the population.",
  },
  level: "region",
  unit: "SEK",
  law,
  from: {
    income: regionIncomeEqualisation,
    cost: regionCostEqualisation,
    structural: regionStructuralGrant,
    introduction: regionIntroductionGrant,
    regulating: regionRegulatingItemUnrounded,
    population: regionPopulation,
  },
  formula: ({ income, cost, structural, introduction, regulating, population }) =>
    (income + cost + structural + introduction + regulating) * population,
});
