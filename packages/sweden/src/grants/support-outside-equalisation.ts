import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { budgetOfArea25 } from "../law.ts";
import { nationalPopulation, population } from "../population/population.ts";

/**
 * A municipality's part of the support to local government outside the equalisation, SEK: the municipalities' share
 * of the appropriation, equal per inhabitant on 1 November the year before. The share is an assumption.
 */
export const supportOutsideEqualisation = step({
  id: "support_outside_equalisation",
  label: {
    sv: "Stöd till kommunsektorn utanför utjämningen",
    da: "Støtte til kommunesektoren uden for udligningen",
    en: "Support to local government outside the equalisation",
  },
  description: {
    sv: "Kommunernas antagna andel av anslaget, lika per invånare den 1 november året före.",
    da: "Kommunernes antagne andel af bevillingen, ens pr. indbygger 1. november året før.",
    en: "The municipalities' assumed share of the appropriation, equal per inhabitant on 1 November the year before.",
  },
  level: "municipality",
  unit: "SEK",
  law: [budgetOfArea25("anslag 1:5")],
  from: {
    support: parameters["general_grants.support_outside_equalisation"],
    share: parameters["general_grants.municipal_share_of_support"],
    population,
    nationalPopulation,
  },
  formula: ({ support, share, population, nationalPopulation }) =>
    ((support * share) / nationalPopulation) * population,
});
