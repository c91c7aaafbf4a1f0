import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { correctedToNational } from "../../patterns/correction.ts";
import {
  cohabiting65To79,
  cohabiting80To89,
  cohabiting90Plus,
  livingAlone65To79,
  livingAlone80To89,
  livingAlone90Plus,
} from "./inputs.ts";
import { elderlyCareNationalRaised } from "./national.ts";

const law = [equalisationRegulation("14 a §; bilaga")];

/** Inhabitants aged 65 and over, cohabiting and living alone. Förordning (2004:881) 14 a–14 b §§. */
export const elderlyInhabitants = step({
  id: "elderly_inhabitants",
  label: {
    sv: "Invånare 65 år och äldre",
    da: "Indbyggere på 65 år og derover",
    en: "Inhabitants aged 65 and over",
  },
  description: {
    sv: "Sammanboende och ensamboende 65 år och äldre den 31 december två år före utjämningsåret.",
    da: "Samboende og enlige på 65 år og derover 31. december to år før udligningsåret.",
    en: "Cohabiting and living alone, aged 65 and over, on 31 December two years before the equalisation year.",
  },
  level: "municipality",
  unit: "inhabitants",
  yearsBefore: 2,
  law,
  from: {
    cohabiting65To79,
    cohabiting80To89,
    cohabiting90Plus,
    livingAlone65To79,
    livingAlone80To89,
    livingAlone90Plus,
  },
  formula: ({
    cohabiting65To79,
    cohabiting80To89,
    cohabiting90Plus,
    livingAlone65To79,
    livingAlone80To89,
    livingAlone90Plus,
  }) =>
    cohabiting65To79 +
    cohabiting80To89 +
    cohabiting90Plus +
    livingAlone65To79 +
    livingAlone80To89 +
    livingAlone90Plus,
});

/** What the elderly would cost at the national cost of each group, SEK per inhabitant. Förordning (2004:881) 14 a §. */
export const elderlyCareAgeBeforeCorrection = step({
  id: "elderly_care_age_before_correction_pc",
  label: {
    sv: "Äldreomsorg: ålder och boende, före korrigering",
    da: "Ældrepleje: alder og samlivsform, før korrektion",
    en: "Elderly care: age and household, before correction",
  },
  description: {
    sv: "Antalet äldre i varje grupp gånger landets kostnad per person i gruppen, delat med alla invånare.",
    da: "Antallet af ældre i hver gruppe gange landets udgift pr. person i gruppen, delt med alle indbyggere.",
    en: "The elderly of each group times the national cost per person of the group, divided by all inhabitants.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: {
    cohabiting65To79,
    cohabiting65To79Cost: parameters["cost_equalisation.elderly_care.unit_cost.cohabiting_65_79"],
    cohabiting80To89,
    cohabiting80To89Cost: parameters["cost_equalisation.elderly_care.unit_cost.cohabiting_80_89"],
    cohabiting90Plus,
    cohabiting90PlusCost: parameters["cost_equalisation.elderly_care.unit_cost.cohabiting_90_plus"],
    livingAlone65To79,
    livingAlone65To79Cost: parameters["cost_equalisation.elderly_care.unit_cost.living_alone_65_79"],
    livingAlone80To89,
    livingAlone80To89Cost: parameters["cost_equalisation.elderly_care.unit_cost.living_alone_80_89"],
    livingAlone90Plus,
    livingAlone90PlusCost: parameters["cost_equalisation.elderly_care.unit_cost.living_alone_90_plus"],
    population: populationTwoYearsBefore,
  },
  formula: ({
    cohabiting65To79,
    cohabiting65To79Cost,
    cohabiting80To89,
    cohabiting80To89Cost,
    cohabiting90Plus,
    cohabiting90PlusCost,
    livingAlone65To79,
    livingAlone65To79Cost,
    livingAlone80To89,
    livingAlone80To89Cost,
    livingAlone90Plus,
    livingAlone90PlusCost,
    population,
  }) =>
    (cohabiting65To79 * cohabiting65To79Cost +
      cohabiting80To89 * cohabiting80To89Cost +
      cohabiting90Plus * cohabiting90PlusCost +
      livingAlone65To79 * livingAlone65To79Cost +
      livingAlone80To89 * livingAlone80To89Cost +
      livingAlone90Plus * livingAlone90PlusCost) /
    population,
});

/** The same, corrected to the national average standard cost, SEK per inhabitant. Förordning (2004:881) 14 a §. */
export const elderlyCareAge = correctedToNational(
  {
    id: "elderly_care_age_pc",
    label: {
      sv: "Äldreomsorg: ålder och boende",
      da: "Ældrepleje: alder og samlivsform",
      en: "Elderly care: age and household",
    },
    description: {
      sv: "Ersättningen för ålder och boende, korrigerad så att genomsnittet för landets invånare är den genomsnittliga standardkostnaden.",
      da: "Tildelingen for alder og samlivsform, korrigeret så gennemsnittet for landets indbyggere er den gennemsnitlige standardudgift.",
      en: "The allowance for age and household, corrected so that its mean over the country's inhabitants is the national average standard cost.",
    },
    law,
  },
  elderlyCareAgeBeforeCorrection,
  elderlyCareNationalRaised,
);
