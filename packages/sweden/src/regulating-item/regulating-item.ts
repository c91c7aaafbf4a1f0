import { firstKnown, step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { equalisationAct } from "../law.ts";
import { nationalPopulation } from "../population/population.ts";
import { closingFromSuppliedAppropriation, municipalClosing } from "./closing.ts";

const description = {
  sv: "Lika belopp per invånare som gör att posterna går ihop med anslaget.",
  da: "Ens beløb pr. indbygger, som får posterne til at svare til bevillingen.",
  en: "Equal amount per inhabitant that makes the items meet the appropriation.",
};
const law = [equalisationAct("15–16 §§")];

/** Regulating item before rounding: from a supplied appropriation, else as recovered from the published payments. */
export const regulatingItemByLaw = firstKnown({
  id: "regulating_item_by_law_pc",
  label: {
    sv: "Regleringspost, oavrundad, enligt gällande rätt",
    da: "Reguleringspost, uafrundet, efter gældende ret",
    en: "Regulating item, unrounded, under the law in force",
  },
  description,
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: {
    fromAppropriation: closingFromSuppliedAppropriation,
    published: parameters["regulating_item.municipal"],
  },
});

const unroundedWords = {
  label: {
    sv: "Regleringspost, oavrundad",
    da: "Reguleringspost, uafrundet",
    en: "Regulating item, unrounded",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law,
} as const;

const addition = {
  added: parameters["regulating_item.added_appropriation"],
  population: nationalPopulation,
} as const;

/** Regulating item of the municipalities as payments use it, SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regulatingItemUnrounded = step({
  ...unroundedWords,
  id: "regulating_item_unrounded_pc",
  description,
  from: { byLaw: regulatingItemByLaw, ...addition },
  formula: ({ byLaw, added, population }) => byLaw + added / population,
});

/** Named replacement: the regulating item closes to the appropriation of the law in force, so that a reform costs the state nothing. */
export const regulatingItemClosing = step({
  ...unroundedWords,
  id: "regulating_item_unrounded_pc.closing",
  description: {
    sv: "En reform betalas inom anslaget: regleringsposten ändras så att summan av posterna är oförändrad.",
    da: "En reform betales inden for bevillingen: reguleringsposten ændres, så summen af posterne er uændret.",
    en: "A reform is paid within the appropriation: the regulating item changes so that the sum of the items stays the same.",
  },
  from: { closing: municipalClosing, ...addition },
  formula: ({ closing, added, population }) => closing + added / population,
  replaces: { step: regulatingItemUnrounded, name: "closing", is: "reform" },
});

/** Regulating item of the municipalities as printed, whole SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regulatingItem = step({
  id: "regulating_item_pc",
  label: { sv: "Regleringspost", da: "Reguleringspost", en: "Regulating item" },
  description,
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: { unrounded: regulatingItemUnrounded },
  formula: ({ unrounded }) => unrounded,
  rounding: "nearest whole",
});
