import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { wageComponent } from "../../patterns/wages.ts";
import { elderlyCareAge } from "./age.ts";
import { elderlyCareMortality, elderlyCareOrigin } from "./health-and-origin.ts";
import { elderlyCareWageIndex } from "./inputs.ts";
import { sparseHomeHelp, sparseInstitutions } from "./sparse-areas.ts";

/** The first five components together, SEK per inhabitant: what the wage component is counted on. Förordning (2004:881) 14–14 f §§. */
export const elderlyCareBeforeWages = step({
  id: "elderly_care_before_wages_pc",
  label: {
    sv: "Äldreomsorg: komponenter före löner",
    da: "Ældrepleje: komponenter før lønninger",
    en: "Elderly care: components before wages",
  },
  description: {
    sv: "Ålder och boende, dödlighet, födda utanför Norden, institutionsboende och hemtjänst i glesbygd.",
    da: "Alder og samlivsform, dødelighed, født uden for Norden, plejehjem og hjemmehjælp i tyndt befolkede områder.",
    en: "Age and household, mortality, born outside the Nordic countries, institutions and home help in sparse areas.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("14–14 f §§")],
  from: {
    age: elderlyCareAge,
    mortality: elderlyCareMortality,
    origin: elderlyCareOrigin,
    institutions: sparseInstitutions,
    homeHelp: sparseHomeHelp,
  },
  formula: ({ age, mortality, origin, institutions, homeHelp }) =>
    age + mortality + origin + institutions + homeHelp,
});

export const { supplement: elderlyCareWagesBeforeDeduction, component: elderlyCareWages } = wageComponent(
  {
    id: "elderly_care_wages_pc",
    label: { sv: "Äldreomsorg: löner", da: "Ældrepleje: lønninger", en: "Elderly care: wages" },
    description: {
      sv: "Tillägg för löneläge över landets genomsnitt, minus lika avdrag per invånare.",
      da: "Tillæg for lønniveau over landets gennemsnit, minus ens fradrag pr. indbygger.",
      en: "Supplement for a wage level above the national one, less an equal deduction per inhabitant.",
    },
    law: [equalisationRegulation("14 f §; bilaga")],
  },
  elderlyCareBeforeWages,
  parameters["cost_equalisation.elderly_care.wage_share"],
  elderlyCareWageIndex,
);

/** Sum of the components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 14–14 f §§. */
export const elderlyCareComponents = step({
  id: "elderly_care_components_pc",
  label: {
    sv: "Äldreomsorg: summa av komponenterna",
    da: "Ældrepleje: sum af komponenterne",
    en: "Elderly care: sum of the components",
  },
  description: {
    sv: "De sex komponenterna, i priser två år före utjämningsåret.",
    da: "De seks komponenter, i priser to år før udligningsåret.",
    en: "The six components, in prices of two years before the equalisation year.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("14–14 f §§")],
  from: { beforeWages: elderlyCareBeforeWages, wages: elderlyCareWages },
  formula: ({ beforeWages, wages }) => beforeWages + wages,
});
