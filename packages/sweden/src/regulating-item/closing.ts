import { firstKnown, input, step, sumOf } from "@barkraft/core";
import { costEqualisation } from "../cost-equalisation/cost-equalisation.ts";
import { parameters } from "../generated/parameters.ts";
import { introductionGrant, structuralGrant } from "../grants/inputs.ts";
import { incomeEqualisation } from "../income-equalisation/income-equalisation.ts";
import { equalisationAct } from "../law.ts";
import { nationalPopulation, population } from "../population/population.ts";

const law = [equalisationAct("15–16 §§")];

/** The appropriation that the published regulating item implies for the items at hand; see `figures/carried.ts`. */
export const impliedAppropriation = input({
  id: "municipal_appropriation_implied",
  label: {
    sv: "Kommunernas del av anslaget, enligt den publicerade regleringsposten",
    da: "Kommunernes del af bevillingen, efter den offentliggjorte reguleringspost",
    en: "The municipalities' part of the appropriation, as the published regulating item implies",
  },
  description: {
    sv: "Summan av de poster som finns till hands, med den publicerade regleringsposten, under gällande rätt. Struktur- och införandebidrag som inte finns till hands ingår inte. Ändras inte av en reform.",
    da: "Summen af de poster, der er ved hånden, med den offentliggjorte reguleringspost, under gældende ret. Struktur- og overgangstilskud, der ikke er ved hånden, indgår ikke. Ændres ikke af en reform.",
    en: "The sum of the items at hand with the published regulating item, under the law in force. Structural and introduction grants that are not at hand are not in it. A reform leaves it as it is.",
  },
  level: "nation",
  unit: "SEK",
});

/** The municipalities' part of the appropriation, SEK: supplied, else implied. */
export const municipalAppropriation = firstKnown({
  id: "municipal_appropriation",
  label: {
    sv: "Kommunernas del av anslaget",
    da: "Kommunernes del af bevillingen",
    en: "The municipalities' part of the appropriation",
  },
  description: {
    sv: "Anslaget för kommunalekonomisk utjämning till kommunerna; fördelningen mellan kommuner och regioner är inte publicerad i uppgifterna.",
    da: "Bevillingen til kommunal udligning for kommunerne; fordelingen mellem kommuner og regioner er ikke offentliggjort i tallene.",
    en: "The appropriation for municipal equalisation to the municipalities; its split between municipalities and regions is not among the figures.",
  },
  level: "nation",
  unit: "SEK",
  law,
  from: { supplied: parameters["regulating_item.municipal_appropriation"], implied: impliedAppropriation },
});

/** What a municipality gets before the regulating item, SEK. A grant that is not at hand is not counted. */
export const itemsBeforeClosing = step({
  id: "items_before_closing",
  label: {
    sv: "Poster före regleringsposten, belopp",
    da: "Poster før reguleringsposten, beløb",
    en: "Items before the regulating item, amount",
  },
  description: {
    sv: "Inkomst- och kostnadsutjämning samt struktur- och införandebidrag gånger folkmängden. Ett bidrag som inte finns till hands räknas inte.",
    da: "Indkomst- og udgiftsudligning samt struktur- og overgangstilskud gange befolkningen. Et tilskud, der ikke er ved hånden, tælles ikke.",
    en: "Income and cost equalisation, structural and introduction grants times the population. A grant that is not at hand is not counted.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: {
    income: incomeEqualisation,
    cost: costEqualisation,
    structural: structuralGrant,
    introduction: introductionGrant,
    population,
  },
  formula: ({ income, cost, structural, introduction, population }) =>
    (income +
      cost +
      (Number.isNaN(structural) ? 0 : structural) +
      (Number.isNaN(introduction) ? 0 : introduction)) *
    population,
});

const words = {
  level: "nation",
  unit: "SEK/inhabitant",
  law,
} as const;

/** The regulating item that closes the municipalities' items to the appropriation, unrounded, SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const municipalClosing = step({
  ...words,
  id: "municipal_closing_pc",
  label: {
    sv: "Regleringspost som går ihop med anslaget",
    da: "Reguleringspost, der svarer til bevillingen",
    en: "Regulating item that closes to the appropriation",
  },
  description: {
    sv: "Anslaget minus summan av de övriga posterna, delat med landets invånare.",
    da: "Bevillingen minus summen af de øvrige poster, delt med landets indbyggere.",
    en: "The appropriation less the sum of the other items, divided by the inhabitants of the country.",
  },
  from: {
    appropriation: municipalAppropriation,
    items: sumOf(itemsBeforeClosing),
    population: nationalPopulation,
  },
  formula: ({ appropriation, items, population }) => (appropriation - items) / population,
});

/** The same from an appropriation that somebody supplied; unknown where nobody did. */
export const closingFromSuppliedAppropriation = step({
  ...words,
  id: "municipal_closing_from_appropriation_pc",
  label: {
    sv: "Regleringspost ur ett angivet anslag",
    da: "Reguleringspost ud fra en angivet bevilling",
    en: "Regulating item from a given appropriation",
  },
  description: {
    sv: "Det angivna anslaget minus summan av de övriga posterna, delat med landets invånare.",
    da: "Den angivne bevilling minus summen af de øvrige poster, delt med landets indbyggere.",
    en: "The given appropriation less the sum of the other items, divided by the inhabitants of the country.",
  },
  from: {
    appropriation: parameters["regulating_item.municipal_appropriation"],
    items: sumOf(itemsBeforeClosing),
    population: nationalPopulation,
  },
  formula: ({ appropriation, items, population }) => (appropriation - items) / population,
});
