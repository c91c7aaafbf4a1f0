import { step } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import { populationThreeYearsBefore } from "../../../population/earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import {
  children,
  childrenInLowIncome,
  commutingShare,
  lowEducated,
  residentsOfMultiDwellingBuildings,
  youngAdults,
} from "./inputs.ts";

const law = [equalisationRegulation("9 §; bilaga")];

const childWords = {
  label: {
    sv: "Andel barn i hushåll med låg inkomststandard",
    da: "Andel børn i husstande med lav indkomststandard",
    en: "Share of children in households with a low income standard",
  },
  level: "municipality",
  unit: "share",
  law,
} as const;

/** Children in households with a low income standard as a share of their age group. Förordning (2004:881) 9 §. */
export const childrenInLowIncomeShare = step({
  ...childWords,
  id: "children_in_low_income_share",
  description: {
    sv: "Barn och unga 0–19 år i hushåll med låg inkomststandard, delat med alla 0–19 år. Förordningen skriver inte ut vad andelen räknas av; en annan läsning är alla invånare.",
    da: "Børn og unge på 0–19 år i husstande med lav indkomststandard, delt med alle på 0–19 år. Forordningen skriver ikke, hvad andelen regnes af; en anden læsning er alle indbyggere.",
    en: "Children and young people aged 0–19 in households with a low income standard, divided by all aged 0–19. The regulation does not spell out what it is a share of; another reading is all inhabitants.",
  },
  from: { poor: childrenInLowIncome, all: children },
  formula: ({ poor, all }) => poor / all,
});

/** Another reading: as a share of all inhabitants. */
export const childrenInLowIncomeShareOfInhabitants = step({
  ...childWords,
  id: "children_in_low_income_share.of_all_inhabitants",
  description: {
    sv: "En annan läsning: barn och unga 0–19 år i hushåll med låg inkomststandard, delat med alla invånare.",
    da: "En anden læsning: børn og unge på 0–19 år i husstande med lav indkomststandard, delt med alle indbyggere.",
    en: "Another reading: children and young people aged 0–19 in households with a low income standard, divided by all inhabitants.",
  },
  from: { poor: childrenInLowIncome, all: populationThreeYearsBefore },
  formula: ({ poor, all }) => poor / all,
  replaces: { step: childrenInLowIncomeShare, name: "of all inhabitants", is: "reading" },
});

const educationWords = {
  label: {
    sv: "Andel lågutbildade födda i Sverige",
    da: "Andel lavtuddannede født i Sverige",
    en: "Share of low-educated persons born in Sweden",
  },
  level: "municipality",
  unit: "share",
  law,
} as const;

/** Low-educated persons born in Sweden as a share of their age group. Förordning (2004:881) 9 §. */
export const lowEducatedShare = step({
  ...educationWords,
  id: "low_educated_share",
  description: {
    sv: "Lågutbildade 20–40 år födda i Sverige, delat med alla 20–40 år. Förordningen skriver inte ut vad andelen räknas av; en annan läsning är alla invånare.",
    da: "Lavtuddannede på 20–40 år født i Sverige, delt med alle på 20–40 år. Forordningen skriver ikke, hvad andelen regnes af; en anden læsning er alle indbyggere.",
    en: "Low-educated persons aged 20–40 born in Sweden, divided by all aged 20–40. The regulation does not spell out what it is a share of; another reading is all inhabitants.",
  },
  from: { lowEducated, all: youngAdults },
  formula: ({ lowEducated, all }) => lowEducated / all,
});

/** Another reading: as a share of all inhabitants. */
export const lowEducatedShareOfInhabitants = step({
  ...educationWords,
  id: "low_educated_share.of_all_inhabitants",
  description: {
    sv: "En annan läsning: lågutbildade 20–40 år födda i Sverige, delat med alla invånare.",
    da: "En anden læsning: lavtuddannede på 20–40 år født i Sverige, delt med alle indbyggere.",
    en: "Another reading: low-educated persons aged 20–40 born in Sweden, divided by all inhabitants.",
  },
  from: { lowEducated, all: populationTwoYearsBefore },
  formula: ({ lowEducated, all }) => lowEducated / all,
  replaces: { step: lowEducatedShare, name: "of all inhabitants", is: "reading" },
});

/** Residents of multi-dwelling buildings of 1965–1975 as a share of all inhabitants. Förordning (2004:881) 9 §. */
export const multiDwellingShare = step({
  id: "multi_dwelling_share",
  label: {
    sv: "Andel boende i flerfamiljshus från 1965–1975",
    da: "Andel beboere i etageejendomme fra 1965–1975",
    en: "Share living in multi-dwelling buildings of 1965–1975",
  },
  description: {
    sv: "Boende i flerfamiljshus byggda 1965–1975, delat med alla invånare.",
    da: "Beboere i etageejendomme bygget 1965–1975, delt med alle indbyggere.",
    en: "Residents of multi-dwelling buildings built 1965–1975, divided by all inhabitants.",
  },
  level: "municipality",
  unit: "share",
  law,
  from: { residents: residentsOfMultiDwellingBuildings, population: populationTwoYearsBefore },
  formula: ({ residents, population }) => residents / population,
});

const commutingWords = {
  label: { sv: "Pendlingsvariabel", da: "Pendlingsvariabel", en: "Commuting variable" },
  level: "municipality",
  unit: "number",
  law,
} as const;

/** Commuters to Norway and Denmark in percent, times the share of children with low income. Förordning (2004:881) 9 §. */
export const commutingVariable = step({
  ...commutingWords,
  id: "commuting_variable",
  description: {
    sv: "Andelen som pendlar till Norge eller Danmark, i procent, gånger andelen barn i hushåll med låg inkomststandard. Förordningen skriver inte ut enheten; med procent kan avdraget ta ut den skenbart låga inkomsten, med andel gånger andel blir det bara några kronor.",
    da: "Andelen, der pendler til Norge eller Danmark, i procent, gange andelen af børn i husstande med lav indkomststandard. Forordningen skriver ikke enheden; med procent kan fradraget ophæve den tilsyneladende lave indkomst, med andel gange andel bliver det kun nogle kroner.",
    en: "The share commuting to Norway or Denmark, in percent, times the share of children in households with a low income standard. The regulation does not spell out the unit; in percent the deduction can cancel the seemingly low income, as share times share it comes to a few kronor only.",
  },
  from: { commuting: commutingShare, poor: childrenInLowIncomeShare },
  formula: ({ commuting, poor }) => 100 * commuting * poor,
});

/** Another reading: both as shares. */
export const commutingVariableFromShares = step({
  ...commutingWords,
  id: "commuting_variable.share_times_share",
  description: {
    sv: "En annan läsning: andelen som pendlar till Norge eller Danmark gånger andelen barn i hushåll med låg inkomststandard, båda som andelar av ett.",
    da: "En anden læsning: andelen, der pendler til Norge eller Danmark, gange andelen af børn i husstande med lav indkomststandard, begge som andele af én.",
    en: "Another reading: the share commuting to Norway or Denmark times the share of children in households with a low income standard, both as shares of one.",
  },
  from: { commuting: commutingShare, poor: childrenInLowIncomeShare },
  formula: ({ commuting, poor }) => commuting * poor,
  replaces: { step: commutingVariable, name: "share times share", is: "reading" },
});
