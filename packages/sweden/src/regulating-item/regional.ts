import { firstKnown, step, sumOf } from "@barkraft/core";
import { regionCostEqualisation } from "../cost-equalisation/regions/cost-equalisation.ts";
import { parameters } from "../generated/parameters.ts";
import { regionIntroductionGrant, regionStructuralGrant } from "../grants/region-inputs.ts";
import { regionIncomeEqualisation } from "../income-equalisation/income-equalisation.ts";
import { equalisationAct } from "../law.ts";
import { nationalPopulation } from "../population/population.ts";
import { regionPopulation } from "../population/regions.ts";

const law = [equalisationAct("15–16 §§")];
const description = {
  sv: "Lika belopp per invånare som gör att regionernas poster går ihop med anslaget.",
  da: "Ens beløb pr. indbygger, som får regionernes poster til at svare til bevillingen.",
  en: "Equal amount per inhabitant that makes the regions' items meet the appropriation.",
};

/** What a region gets before the regulating item, SEK. A grant that is not at hand is not counted. */
export const regionItemsBeforeClosing = step({
  id: "region_items_before_closing",
  label: {
    sv: "Poster före regleringsposten, region, belopp",
    da: "Poster før reguleringsposten, region, beløb",
    en: "Items before the regulating item, region, amount",
  },
  description: {
    sv: "Inkomst- och kostnadsutjämning samt struktur- och införandebidrag gånger folkmängden. Ett bidrag som inte finns till hands räknas inte.",
    da: "Indkomst- og udgiftsudligning samt struktur- og overgangstilskud gange befolkningen. Et tilskud, der ikke er ved hånden, tælles ikke.",
    en: "Income and cost equalisation, structural and introduction grants times the population. A grant that is not at hand is not counted.",
  },
  level: "region",
  unit: "SEK",
  law,
  from: {
    income: regionIncomeEqualisation,
    cost: regionCostEqualisation,
    structural: regionStructuralGrant,
    introduction: regionIntroductionGrant,
    population: regionPopulation,
  },
  formula: ({ income, cost, structural, introduction, population }) =>
    (income +
      cost +
      (Number.isNaN(structural) ? 0 : structural) +
      (Number.isNaN(introduction) ? 0 : introduction)) *
    population,
});

const words = { level: "nation", unit: "SEK/inhabitant", law } as const;

/** The regulating item that closes the regions' items to a supplied appropriation, unrounded, SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regionalClosing = step({
  ...words,
  id: "regional_closing_from_appropriation_pc",
  label: {
    sv: "Regleringspost för regioner ur ett angivet anslag",
    da: "Reguleringspost for regioner ud fra en angivet bevilling",
    en: "Regulating item of the regions from a given appropriation",
  },
  description: {
    sv: "Det angivna anslaget minus summan av de övriga posterna, delat med landets invånare.",
    da: "Den angivne bevilling minus summen af de øvrige poster, delt med landets indbyggere.",
    en: "The given appropriation less the sum of the other items, divided by the inhabitants of the country.",
  },
  from: {
    appropriation: parameters["regulating_item.regional_appropriation"],
    items: sumOf(regionItemsBeforeClosing),
    population: nationalPopulation,
  },
  formula: ({ appropriation, items, population }) => (appropriation - items) / population,
});

/** Regulating item of the regions as payments use it, SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regionRegulatingItemUnrounded = firstKnown({
  ...words,
  id: "region_regulating_item_unrounded_pc",
  label: {
    sv: "Regleringspost, regioner, oavrundad",
    da: "Reguleringspost, regioner, uafrundet",
    en: "Regulating item, regions, unrounded",
  },
  description,
  from: { fromAppropriation: regionalClosing, given: parameters["regulating_item.regional"] },
});

/** Regulating item of the regions as printed, whole SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regionRegulatingItem = step({
  ...words,
  id: "region_regulating_item_pc",
  label: { sv: "Regleringspost, regioner", da: "Reguleringspost, regioner", en: "Regulating item, regions" },
  description,
  from: { unrounded: regionRegulatingItemUnrounded },
  formula: ({ unrounded }) => unrounded,
  rounding: "nearest whole",
});
