import { step } from "@barkraft/core";
import { costEqualisation } from "../cost-equalisation/cost-equalisation.ts";
import { incomeEqualisation } from "../income-equalisation/income-equalisation.ts";
import { equalisationAct, outcomeStatistics } from "../law.ts";
import { population } from "../population/population.ts";
import { regulatingItem, regulatingItemUnrounded } from "../regulating-item/regulating-item.ts";
import { introductionGrant, structuralGrant } from "./inputs.ts";

/**
 * Income equalisation and regulating item together, SEK per inhabitant: what can be computed for every
 * municipality while cost equalisation is not.
 */
export const incomeAndRegulating = step({
  id: "income_and_regulating_pc",
  label: {
    sv: "Inkomstutjämning och regleringspost",
    da: "Indkomstudligning og reguleringspost",
    en: "Income equalisation and regulating item",
  },
  description: {
    sv: "Delsumma utan kostnadsutjämning, strukturbidrag och införandebidrag.",
    da: "Delsum uden udgiftsudligning, strukturtilskud og overgangstilskud.",
    en: "Part of the total, without cost equalisation, structural grant and introduction grant.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3–7 §§"), equalisationAct("15–16 §§")],
  from: { income: incomeEqualisation, regulating: regulatingItem },
  formula: ({ income, regulating }) => income + regulating,
});

/**
 * Income and cost equalisation and regulating item together, SEK per inhabitant: the total without structural and
 * introduction grants, which few municipalities have and which the figures hold for few.
 */
export const knownTotal = step({
  id: "known_total_pc",
  label: {
    sv: "Utjämning utan struktur- och införandebidrag",
    da: "Udligning uden struktur- og overgangstilskud",
    en: "Equalisation without structural and introduction grants",
  },
  description: {
    sv: "Inkomstutjämning, kostnadsutjämning och regleringspost: vad som kan beräknas för alla kommuner.",
    da: "Indkomstudligning, udgiftsudligning og reguleringspost: hvad der kan beregnes for alle kommuner.",
    en: "Income equalisation, cost equalisation and regulating item: what can be computed for every municipality.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3–10 §§"), equalisationAct("15–16 §§")],
  from: { income: incomeEqualisation, cost: costEqualisation, regulating: regulatingItem },
  formula: ({ income, cost, regulating }) => income + cost + regulating,
});

/** Total of the five items, whole SEK per inhabitant, as printed: the sum of whole kronor. */
export const totalPerInhabitant = step({
  id: "total_pc",
  label: {
    sv: "Kommunalekonomisk utjämning, summa",
    da: "Kommunal udligning, i alt",
    en: "Municipal equalisation, total",
  },
  description: {
    sv: "Summan av inkomstutjämning, kostnadsutjämning, strukturbidrag, införandebidrag och regleringspost. Okänd där någon post saknas.",
    da: "Summen af indkomstudligning, udgiftsudligning, strukturtilskud, overgangstilskud og reguleringspost. Ukendt hvor en post mangler.",
    en: "The sum of income equalisation, cost equalisation, structural grant, introduction grant and regulating item. Unknown where an item is missing.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3–16 §§"), outcomeStatistics("summa")],
  from: {
    income: incomeEqualisation,
    cost: costEqualisation,
    structural: structuralGrant,
    introduction: introductionGrant,
    regulating: regulatingItem,
  },
  formula: ({ income, cost, structural, introduction, regulating }) =>
    income + cost + structural + introduction + regulating,
});

/**
 * Total payment, SEK: the whole-krona items and the unrounded regulating item, times the population.
 * Lag (2004:773) 3–16 §§; the regulating item is not rounded in payments, as the published totals show.
 */
export const totalPayment = step({
  id: "total_payment",
  label: {
    sv: "Kommunalekonomisk utjämning, belopp",
    da: "Kommunal udligning, beløb",
    en: "Municipal equalisation, amount",
  },
  description: {
    sv: "De fyra posterna i hela kronor och den oavrundade regleringsposten, gånger folkmängden.",
    da: "De fire poster i hele kroner og den uafrundede reguleringspost, gange befolkningen.",
    en: "The four items in whole kronor and the unrounded regulating item, times the population.",
  },
  level: "municipality",
  unit: "SEK",
  law: [equalisationAct("3–16 §§")],
  from: {
    income: incomeEqualisation,
    cost: costEqualisation,
    structural: structuralGrant,
    introduction: introductionGrant,
    regulating: regulatingItemUnrounded,
    population,
  },
  formula: ({ income, cost, structural, introduction, regulating, population }) =>
    (income + cost + structural + introduction + regulating) * population,
});

/** Total payment as printed, whole thousands of SEK. */
export const totalPaymentInThousands = step({
  id: "total_tsek",
  label: {
    sv: "Kommunalekonomisk utjämning, tusental kronor",
    da: "Kommunal udligning, tusind kroner",
    en: "Municipal equalisation, thousands of kronor",
  },
  description: {
    sv: "Det sammanlagda beloppet, som det trycks i statistiken.",
    da: "Det samlede beløb, som det trykkes i statistikken.",
    en: "The total amount as printed in the statistics.",
  },
  level: "municipality",
  unit: "thousand SEK",
  law: [outcomeStatistics("summa")],
  from: { payment: totalPayment },
  formula: ({ payment }) => payment / 1000,
  rounding: "nearest whole",
});
