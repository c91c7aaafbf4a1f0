import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { regionPopulationThreeYearsBefore } from "../../../population/regions.ts";
import { correctedToNational } from "../../patterns/correction.ts";
import { regions } from "../../patterns/over.ts";
import { olderAdultsNeed, youngerAdultsNeed, youngerElderlyNeed } from "./adults.ts";
import { newbornsNeed, schoolAgeNeed, youngChildrenNeed } from "./children.ts";
import { olderElderlyNeed, oldestNeed } from "./elderly.ts";

const law = [equalisationRegulation("21–22 §§")];

/** The need of health care before it is corrected to the national average, SEK per inhabitant. Förordning (2004:881) 22 §. */
export const healthCareNeedUncorrected = step({
  id: "health_care_need_uncorrected_pc",
  yearsBefore: 3,
  label: {
    sv: "Vårdbehov, före korrigering",
    da: "Plejebehov, før korrektion",
    en: "Care need, before correction",
  },
  description: {
    sv: "Kostnaden för alla åldrar delad med regionens invånare den 31 december tre år före.",
    da: "Udgiften for alle aldre delt med regionens indbyggere 31. december tre år før.",
    en: "The cost of all ages divided by the region's inhabitants on 31 December three years before.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law,
  from: {
    newborns: newbornsNeed,
    youngChildren: youngChildrenNeed,
    schoolAge: schoolAgeNeed,
    youngerAdults: youngerAdultsNeed,
    olderAdults: olderAdultsNeed,
    youngerElderly: youngerElderlyNeed,
    olderElderly: olderElderlyNeed,
    oldest: oldestNeed,
    population: regionPopulationThreeYearsBefore,
  },
  formula: ({
    newborns,
    youngChildren,
    schoolAge,
    youngerAdults,
    olderAdults,
    youngerElderly,
    olderElderly,
    oldest,
    population,
  }) =>
    (newborns +
      youngChildren +
      schoolAge +
      youngerAdults +
      olderAdults +
      youngerElderly +
      olderElderly +
      oldest) /
    population,
});

/** Component of care need, SEK per inhabitant: corrected so that the mean is the national standard cost. Förordning (2004:881) 21–22 §§. */
export const healthCareNeed = correctedToNational(
  {
    id: "health_care_need_pc",
    label: { sv: "Vårdbehov", da: "Plejebehov", en: "Care need" },
    description: {
      sv: "Vårdbehovet, korrigerat så att genomsnittet är landets standardkostnad.",
      da: "Plejebehovet, korrigeret så gennemsnittet er landets standardudgift.",
      en: "The care need, corrected so that the mean is the national standard cost.",
    },
    law,
  },
  healthCareNeedUncorrected,
  parameters["cost_equalisation.national.health_care"],
  regions,
);
