import { firstKnown } from "@barkraft/core";
import { parameters } from "../../generated/parameters.ts";
import { equalisationRegulation } from "../../law.ts";
import { sameForAll, standardCost } from "../patterns/standard-cost.ts";
import type { Words } from "../patterns/words.ts";

const words: Words = {
  id: "public_transport_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Kollektivtrafik",
    da: "Standardudgift: Kollektiv trafik",
    en: "Standard cost: Public transport",
  },
  description: {
    sv: "Kommunens del av standardkostnaden för kollektivtrafik i utjämningsårets priser, hela kronor.",
    da: "Kommunens del af standardudgiften til kollektiv trafik i udligningsårets priser, hele kroner.",
    en: "The municipality's part of the standard cost of public transport in prices of the equalisation year, whole kronor.",
  },
  law: [equalisationRegulation("26–26 a §§")],
};

/** National average standard cost of public transport, SEK per inhabitant: printed where it is, else interpolated. */
export const publicTransportNational = firstKnown({
  id: "public_transport_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kollektivtrafik",
    da: "Gennemsnitlig standardudgift: kollektiv trafik",
    en: "National average standard cost: public transport",
  },
  description: {
    sv: "Enligt bilagan; för år vars bilaga inte finns till hands mellan de tryckta åren.",
    da: "Efter bilaget; for år, hvis bilag ikke er ved hånden, mellem de trykte år.",
    en: "As printed; for years whose annex is not at hand, between the printed years.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("bilaga")],
  from: {
    printed: parameters["cost_equalisation.national.public_transport"],
    between: parameters["cost_equalisation.national.between_printed_years.public_transport"],
  },
});

export const publicTransportSameForAll = sameForAll(words, publicTransportNational);

/** Standard cost of public transport for a municipality, whole SEK per inhabitant. Förordning (2004:881) 26–26 a §§. */
export const publicTransportStandardCost = standardCost(words, { sameForAll: publicTransportSameForAll });
