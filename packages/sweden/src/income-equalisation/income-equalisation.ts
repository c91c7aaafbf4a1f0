import { step, sumOf } from "@barkraft/core";
import { equalisationAct, equalisationRegulation } from "../law.ts";
import { population } from "../population/population.ts";
import { municipalFeeRate, municipalGrantRate, regionalFeeRate, regionalGrantRate } from "./county-rates.ts";
import { differenceToGuarantee, regionDifferenceToGuarantee } from "./own-tax-capacity.ts";

const label = { sv: "Inkomstutjämning", da: "Indkomstudligning", en: "Income equalisation" };
const description = {
  sv: "Skillnaden mot garantin gånger länets sats: bidrag om positiv, avgift om negativ. Avrundas till närmaste hela krona per invånare.",
  da: "Forskellen til garantien gange länets sats: tilskud hvis positiv, bidrag til ordningen hvis negativ. Afrundes til nærmeste hele krone pr. indbygger.",
  en: "The difference to the guarantee times the county's rate: a grant if positive, a fee if negative. Rounded to the nearest krona per inhabitant.",
};
const law = [equalisationAct("3–7 §§"), equalisationRegulation("2–4 §§")];

/**
 * Income equalisation of a municipality, SEK per inhabitant (+ grant, − fee), rounded to the nearest krona.
 * Lag (2004:773) 3–7 §§, förordning (2004:881) 2–4 §§.
 */
export const incomeEqualisation = step({
  id: "income_equalisation_pc",
  label,
  description,
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { difference: differenceToGuarantee, grantRate: municipalGrantRate, feeRate: municipalFeeRate },
  formula: ({ difference, grantRate, feeRate }) => difference * (difference > 0 ? grantRate : feeRate),
  rounding: "nearest whole",
});

/** Named replacement: municipalities above the guarantee pay at the grant rate, so both sides weigh the same. */
export const symmetricIncomeEqualisation = step({
  id: "income_equalisation_pc.symmetric",
  label: {
    sv: "Inkomstutjämning, samma sats för bidrag och avgift",
    da: "Indkomstudligning, samme sats for tilskud og bidrag",
    en: "Income equalisation, one rate for grants and fees",
  },
  description: {
    sv: "Ett reformförslag: bidragssatsen gäller även kommuner över garantinivån.",
    da: "Et reformforslag: tilskudssatsen gælder også kommuner over garantiniveauet.",
    en: "A reform: the grant rate also applies to municipalities above the guarantee.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: { difference: differenceToGuarantee, grantRate: municipalGrantRate },
  formula: ({ difference, grantRate }) => difference * grantRate,
  rounding: "nearest whole",
  replaces: { step: incomeEqualisation, name: "symmetric", is: "reform" },
});

/** Income equalisation of a municipality, whole SEK: the rounded item times its inhabitants. Förordning (2004:881) 4 §. */
export const incomeEqualisationPayment = step({
  id: "income_equalisation_payment",
  label: {
    sv: "Inkomstutjämning, belopp",
    da: "Indkomstudligning, beløb",
    en: "Income equalisation, amount",
  },
  description: {
    sv: "Kronor per invånare gånger folkmängden den 1 november.",
    da: "Kroner pr. indbygger gange befolkningen 1. november.",
    en: "Kronor per inhabitant times the population on 1 November.",
  },
  level: "municipality",
  unit: "SEK",
  law: [equalisationRegulation("4 §")],
  from: { item: incomeEqualisation, population },
  formula: ({ item, population }) => item * population,
});

/** Income equalisation of all municipalities together: what the state pays net, whole SEK. Lag (2004:773) 15 §. */
export const nationalIncomeEqualisation = step({
  id: "national_income_equalisation",
  label: {
    sv: "Inkomstutjämning, alla kommuner",
    da: "Indkomstudligning, alle kommuner",
    en: "Income equalisation, all municipalities",
  },
  description: {
    sv: "Bidrag minus avgifter för alla kommuner.",
    da: "Tilskud minus bidrag for alle kommuner.",
    en: "Grants minus fees over all municipalities.",
  },
  level: "nation",
  unit: "SEK",
  law: [equalisationAct("15 §")],
  from: { payments: sumOf(incomeEqualisationPayment) },
  formula: ({ payments }) => payments,
});

/** Income equalisation of a county's municipalities together, SEK per inhabitant of the county. */
export const countyIncomeEqualisation = step({
  id: "county_income_equalisation_pc",
  label: {
    sv: "Inkomstutjämning, länets kommuner",
    da: "Indkomstudligning, länets kommuner",
    en: "Income equalisation, the county's municipalities",
  },
  description: {
    sv: "Summan av beloppen i länets kommuner delad med länets invånare.",
    da: "Summen af beløbene i länets kommuner delt med länets indbyggere.",
    en: "The sum of the amounts of the county's municipalities divided by its inhabitants.",
  },
  level: "county",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("4 §")],
  from: { payments: sumOf(incomeEqualisationPayment), population: sumOf(population) },
  formula: ({ payments, population }) => payments / population,
});

/**
 * Income equalisation of a region, SEK per inhabitant (+ grant, − fee), rounded to the nearest krona.
 * Lag (2004:773) 3–7 §§, förordning (2004:881) 2–4 §§.
 */
export const regionIncomeEqualisation = step({
  id: "region_income_equalisation_pc",
  label: {
    sv: "Inkomstutjämning, region",
    da: "Indkomstudligning, region",
    en: "Income equalisation, region",
  },
  description,
  level: "region",
  unit: "SEK/inhabitant",
  law,
  from: { difference: regionDifferenceToGuarantee, grantRate: regionalGrantRate, feeRate: regionalFeeRate },
  formula: ({ difference, grantRate, feeRate }) => difference * (difference > 0 ? grantRate : feeRate),
  rounding: "nearest whole",
});

/** Income equalisation of a region, whole SEK. Förordning (2004:881) 4 §. */
export const regionIncomeEqualisationPayment = step({
  id: "region_income_equalisation_payment",
  label: {
    sv: "Inkomstutjämning, region, belopp",
    da: "Indkomstudligning, region, beløb",
    en: "Income equalisation, region, amount",
  },
  description: {
    sv: "Kronor per invånare gånger regionens folkmängd den 1 november.",
    da: "Kroner pr. indbygger gange regionens befolkning 1. november.",
    en: "Kronor per inhabitant times the region's population on 1 November.",
  },
  level: "region",
  unit: "SEK",
  law: [equalisationRegulation("4 §")],
  from: { item: regionIncomeEqualisation, population: sumOf(population) },
  formula: ({ item, population }) => item * population,
});

/** Income equalisation of all regions together: what the state pays net, whole SEK. Lag (2004:773) 15 §. */
export const nationalRegionIncomeEqualisation = step({
  id: "national_region_income_equalisation",
  label: {
    sv: "Inkomstutjämning, alla regioner",
    da: "Indkomstudligning, alle regioner",
    en: "Income equalisation, all regions",
  },
  description: {
    sv: "Bidrag minus avgifter för alla regioner.",
    da: "Tilskud minus bidrag for alle regioner.",
    en: "Grants minus fees over all regions.",
  },
  level: "nation",
  unit: "SEK",
  law: [equalisationAct("15 §")],
  from: { payments: sumOf(regionIncomeEqualisationPayment) },
  formula: ({ payments }) => payments,
});
