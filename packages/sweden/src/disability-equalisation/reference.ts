import { firstKnown, step, sumOf } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { disabilityEqualisationRegulation } from "../law.ts";
import { population } from "../population/population.ts";
import { priceIndexFromTwoYearsBefore } from "../price-index/price-index.ts";

const law = [disabilityEqualisationRegulation("2–4 §§")];
const municipal = { level: "municipality", unit: "SEK/inhabitant" } as const;
const label = {
  sv: "Referenskostnad: LSS",
  da: "Referenceudgift: LSS",
  en: "Reference cost: disability (LSS)",
};
const area = ["area", "disability_lss"] as const;

export const disabilityReferenceCost = figure({
  id: "disability_reference_cost_pc",
  label,
  description: {
    sv: "Standardkostnaden som referenskostnad två år före utjämningsåret, härledd ur publicerade nettokostnadsavvikelser.",
    da: "Standardudgiften som referenceudgift to år før udligningsåret, udledt af offentliggjorte nettoudgiftsafvigelser.",
    en: "The standard cost as reference cost two years before the equalisation year, derived from published net cost deviations.",
  },
  ...municipal,
  read: { table: "reference-costs", column: "reference_cost_pc", yearsBefore: 2, where: area },
});

export const disabilityReferenceCostYearEarlier = figure({
  id: "disability_reference_cost_year_earlier_pc",
  label: {
    sv: "Referenskostnad: LSS, ett år tidigare",
    da: "Referenceudgift: LSS, et år tidligere",
    en: "Reference cost: disability (LSS), one year earlier",
  },
  description: {
    sv: "Referenskostnaden tre år före utjämningsåret; används för en kommun vars referenskostnad två år före saknas.",
    da: "Referenceudgiften tre år før udligningsåret; bruges for en kommune, hvis referenceudgift to år før mangler.",
    en: "The reference cost three years before the equalisation year; used for a municipality whose reference cost of two years before is missing.",
  },
  ...municipal,
  read: { table: "reference-costs", column: "reference_cost_pc", yearsBefore: 3, where: area },
});

const comparable = {
  description: {
    sv: "Referenskostnaden i kronor för kommuner där båda åren är kända; noll annars.",
    da: "Referenceudgiften i kroner for kommuner, hvor begge år er kendt; ellers nul.",
    en: "The reference cost in kronor of municipalities where both years are known; zero elsewhere.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: {
    reference: disabilityReferenceCost,
    earlier: disabilityReferenceCostYearEarlier,
    population,
  },
} as const;

export const comparableReferenceCost = step({
  ...comparable,
  id: "disability_comparable_reference_cost",
  label: {
    sv: "Referenskostnad: LSS, jämförbar",
    da: "Referenceudgift: LSS, sammenlignelig",
    en: "Reference cost: disability (LSS), comparable",
  },
  formula: ({ reference, earlier, population }) =>
    Number.isNaN(reference + earlier) ? 0 : reference * population,
});

export const comparableReferenceCostYearEarlier = step({
  ...comparable,
  id: "disability_comparable_reference_cost_year_earlier",
  label: {
    sv: "Referenskostnad: LSS, jämförbar, ett år tidigare",
    da: "Referenceudgift: LSS, sammenlignelig, et år tidligere",
    en: "Reference cost: disability (LSS), comparable, one year earlier",
  },
  formula: ({ reference, earlier, population }) =>
    Number.isNaN(reference + earlier) ? 0 : earlier * population,
});

/** The reference cost of a year earlier raised as the rest of the country's: for a municipality whose own is missing, SEK per inhabitant. */
export const carriedReferenceCost = step({
  id: "disability_carried_reference_cost_pc",
  label: {
    sv: "Referenskostnad: LSS, framskriven",
    da: "Referenceudgift: LSS, fremskrevet",
    en: "Reference cost: disability (LSS), carried forward",
  },
  description: {
    sv: "Kommunens referenskostnad ett år tidigare gånger ökningen i de kommuner där båda åren är kända.",
    da: "Kommunens referenceudgift et år tidligere gange stigningen i de kommuner, hvor begge år er kendt.",
    en: "The municipality's reference cost of a year earlier times the increase in the municipalities where both years are known.",
  },
  ...municipal,
  law,
  from: {
    earlier: disabilityReferenceCostYearEarlier,
    now: sumOf(comparableReferenceCost, "nation"),
    before: sumOf(comparableReferenceCostYearEarlier, "nation"),
  },
  formula: ({ earlier, now, before }) => (earlier * now) / before,
  atBest: "estimated",
});

/** Reference cost of LSS, SEK per inhabitant: published, else carried forward from the year before. */
export const disabilityReferenceCostOrCarried = firstKnown({
  id: "disability_reference_cost_or_carried_pc",
  label,
  description: {
    sv: "Den härledda referenskostnaden; där den saknas ett enstaka år den framskrivna.",
    da: "Den udledte referenceudgift; hvor den mangler et enkelt år den fremskrevne.",
    en: "The derived reference cost; where it is missing for a single year, the one carried forward.",
  },
  ...municipal,
  law,
  from: { reference: disabilityReferenceCost, carried: carriedReferenceCost },
});

/** Standard cost of LSS from the reference cost of two years before, whole SEK per inhabitant: figures in place of the formula. */
export const disabilityFromReference = step({
  id: "disability_standard_cost_from_reference_pc",
  label: {
    sv: "Standardkostnad: LSS, ur referenskostnaden",
    da: "Standardudgift: LSS, ud fra referenceudgiften",
    en: "Standard cost: disability (LSS), from the reference cost",
  },
  description: {
    sv: "Referenskostnaden två år före, uppräknad med prisindex till utjämningsåret. Av sex sätt att lägga åren är det det som bäst ger det utbetalda anslaget 1:2: inom 0,3 procent varje år 2020–2022.",
    da: "Referenceudgiften to år før, opregnet med prisindekset til udligningsåret. Af seks måder at lægge årene på er det den, der bedst giver den udbetalte bevilling 1:2: inden for 0,3 procent hvert år 2020–2022.",
    en: "The reference cost of two years before, raised by the price index to the equalisation year. Of six ways to align the years it is the one that best gives the paid appropriation 1:2: within 0.3 percent every year 2020–2022.",
  },
  ...municipal,
  law: [disabilityEqualisationRegulation("2–4 §§")],
  from: { reference: disabilityReferenceCostOrCarried, price: priceIndexFromTwoYearsBefore },
  formula: ({ reference, price }) => reference * price,
  rounding: "nearest whole",
  atBest: "derived",
});
