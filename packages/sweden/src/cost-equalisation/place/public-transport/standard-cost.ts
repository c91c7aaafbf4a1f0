import { equalisationRegulation } from "../../../law.ts";
import { forAllOrNone } from "../../patterns/for-all-or-none.ts";
import { fromFormula, sameForAll, standardCost } from "../../patterns/standard-cost.ts";
import type { Words } from "../../patterns/words.ts";
import { publicTransportNationalMunicipal } from "./national.ts";
import { publicTransportMunicipalPart } from "./within-county.ts";

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

export const publicTransportKnownForAll = forAllOrNone(
  publicTransportMunicipalPart,
  publicTransportMunicipalPart,
);
export const publicTransportFromFormula = fromFormula(words, publicTransportKnownForAll);
export const publicTransportSameForAll = sameForAll(words, publicTransportNationalMunicipal);

/** Standard cost of public transport for a municipality, whole SEK per inhabitant. Förordning (2004:881) 26–26 a §§. */
export const publicTransportStandardCost = standardCost(words, {
  formula: publicTransportFromFormula,
  sameForAll: publicTransportSameForAll,
});
