import { step, sumOf } from "@barkraft/core";
import { disabilityEqualisationAct } from "../law.ts";
import { population } from "../population/population.ts";
import { disabilityEqualisation } from "./equalisation.ts";

const law = [disabilityEqualisationAct("3–6 §§")];

/** Disability (LSS) equalisation of a municipality, SEK; all together they sum to zero. Lag (2008:342) 3 §. */
export const disabilityEqualisationPayment = step({
  id: "disability_equalisation_payment",
  label: {
    sv: "LSS-utjämning, belopp",
    da: "LSS-udligning, beløb",
    en: "Disability (LSS) equalisation, amount",
  },
  description: {
    sv: "Kronor per invånare gånger folkmängden den 1 november. Beloppet avrundas inte: då är bidragen och avgifterna lika stora.",
    da: "Kroner pr. indbygger gange befolkningen 1. november. Beløbet afrundes ikke: så er tilskud og bidrag lige store.",
    en: "Kronor per inhabitant times the population on 1 November. The amount is not rounded: then grants and fees are equally large.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { item: disabilityEqualisation, population },
  formula: ({ item, population }) => item * population,
});

/** What a municipality receives, SEK; zero where it pays. */
export const disabilityGrant = step({
  id: "disability_equalisation_grant",
  label: {
    sv: "LSS-utjämning, bidrag",
    da: "LSS-udligning, tilskud",
    en: "Disability (LSS) equalisation, grant",
  },
  description: {
    sv: "Utjämningsbidraget; noll för en kommun som betalar avgift.",
    da: "Tilskuddet; nul for en kommune, der betaler bidrag.",
    en: "The grant; zero for a municipality that pays a fee.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { payment: disabilityEqualisationPayment },
  formula: ({ payment }) => Math.max(0, payment),
});

/** What a municipality pays, SEK; zero where it receives. */
export const disabilityFee = step({
  id: "disability_equalisation_fee",
  label: {
    sv: "LSS-utjämning, avgift",
    da: "LSS-udligning, bidrag",
    en: "Disability (LSS) equalisation, fee",
  },
  description: {
    sv: "Utjämningsavgiften; noll för en kommun som får bidrag.",
    da: "Bidraget; nul for en kommune, der får tilskud.",
    en: "The fee; zero for a municipality that receives a grant.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { payment: disabilityEqualisationPayment },
  formula: ({ payment }) => Math.max(0, -payment),
});

/** Gross grants of all municipalities, SEK: what appropriation 1:2 pays. Lag (2008:342) 3 §. */
export const grossDisabilityGrants = step({
  id: "gross_disability_grants",
  label: {
    sv: "LSS-utjämning, bidrag i hela landet",
    da: "LSS-udligning, tilskud i hele landet",
    en: "Disability (LSS) equalisation, grants of the country",
  },
  description: {
    sv: "Summan av utjämningsbidragen, som betalas från anslag 1:2.",
    da: "Summen af tilskuddene, som betales fra bevilling 1:2.",
    en: "The sum of the grants, paid from appropriation 1:2.",
  },
  level: "nation",
  unit: "SEK",
  law,
  from: { grants: sumOf(disabilityGrant) },
  formula: ({ grants }) => grants,
});

/** Gross fees of all municipalities, SEK, booked as state income. Lag (2008:342) 3 §. */
export const grossDisabilityFees = step({
  id: "gross_disability_fees",
  label: {
    sv: "LSS-utjämning, avgifter i hela landet",
    da: "LSS-udligning, bidrag i hele landet",
    en: "Disability (LSS) equalisation, fees of the country",
  },
  description: {
    sv: "Summan av utjämningsavgifterna, som bokförs som statens inkomst.",
    da: "Summen af bidragene, som bogføres som statens indtægt.",
    en: "The sum of the fees, booked as state income.",
  },
  level: "nation",
  unit: "SEK",
  law,
  from: { fees: sumOf(disabilityFee) },
  formula: ({ fees }) => fees,
});
