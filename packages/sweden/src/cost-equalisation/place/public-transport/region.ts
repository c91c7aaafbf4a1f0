import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { fromFormula, sameForAll, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { publicTransportCountyCost } from "./county.ts";
import { publicTransportNationalRegional } from "./national.ts";

const words: Words = {
  id: "region_public_transport_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Kollektivtrafik, region",
    da: "Standardudgift: Kollektiv trafik, region",
    en: "Standard cost: Public transport, region",
  },
  description: {
    sv: "Regionens del av standardkostnaden för kollektivtrafik i utjämningsårets priser, hela kronor.",
    da: "Regionens del af standardudgiften til kollektiv trafik i udligningsårets priser, hele kroner.",
    en: "The region's part of the standard cost of public transport in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("26–26 a §§")],
};

/** The region's part of the county's standard cost, SEK per inhabitant in prices of two years before. Förordning (2004:881) 26 a §. */
export const publicTransportRegionalPart = step({
  id: "public_transport_regional_part_pc",
  label: {
    sv: "Regionens del av länets kollektivtrafik",
    da: "Regionens del af länets kollektive trafik",
    en: "The region's part of the county's public transport",
  },
  description: {
    sv: "Länets standardkostnad minus kommunernas andel.",
    da: "Länets standardudgift minus kommunernes andel.",
    en: "The county's standard cost less the municipalities' share.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("26 a §")],
  from: {
    cost: publicTransportCountyCost,
    municipal: parameters["cost_equalisation.public_transport.municipal_share"],
  },
  formula: ({ cost, municipal }) => cost * (1 - municipal),
});

export const regionPublicTransportFromFormula = fromFormula(words, publicTransportRegionalPart, "region");
export const regionPublicTransportSameForAll = sameForAll(words, publicTransportNationalRegional, "region");

/** Standard cost of public transport for a region, whole SEK per inhabitant. Förordning (2004:881) 26–26 a §§. */
export const regionPublicTransportStandardCost = standardCost(
  words,
  { formula: regionPublicTransportFromFormula, sameForAll: regionPublicTransportSameForAll },
  "region",
);
