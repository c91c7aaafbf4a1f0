import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { correctedToNational } from "../../patterns/correction.ts";
import { wageComponent } from "../../patterns/wages.ts";
import { daysOfIllHealth, individualAndFamilyCareWageIndex, urbanPopulation } from "./inputs.ts";
import { individualAndFamilyCareNationalRaised } from "./national.ts";
import {
  childrenInLowIncomeShare,
  commutingVariable,
  lowEducatedShare,
  multiDwellingShare,
} from "./shares.ts";

const weight = (name: WeightName) =>
  parameters[`cost_equalisation.individual_and_family_care.${name}` as const];
type WeightName =
  | "base_amount"
  | "children_in_low_income"
  | "low_education"
  | "urban_population"
  | "multi_dwelling_buildings"
  | "ill_health"
  | "cross_border_commuting";

const law = [equalisationRegulation("9 §; bilaga")];

/** The weighted sum of the variables, SEK per inhabitant before the correction. Förordning (2004:881) 9 § and annex. */
export const individualAndFamilyCareModelValue = step({
  id: "individual_and_family_care_model_value_pc",
  label: {
    sv: "Individ- och familjeomsorg: vägd summa av variablerna",
    da: "Socialområdet: vægtet sum af variablerne",
    en: "Individual and family care: weighted sum of the variables",
  },
  description: {
    sv: "Grundbeloppet och varje variabel gånger sin vikt, före korrigering till landets genomsnittliga standardkostnad.",
    da: "Grundbeløbet og hver variabel gange sin vægt, før korrektion til landets gennemsnitlige standardudgift.",
    en: "The base amount and each variable times its weight, before the correction to the national average standard cost.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law,
  from: {
    base: weight("base_amount"),
    childrenWeight: weight("children_in_low_income"),
    children: childrenInLowIncomeShare,
    educationWeight: weight("low_education"),
    education: lowEducatedShare,
    urbanWeight: weight("urban_population"),
    urban: urbanPopulation,
    dwellingWeight: weight("multi_dwelling_buildings"),
    dwelling: multiDwellingShare,
    illHealthWeight: weight("ill_health"),
    illHealth: daysOfIllHealth,
    commutingWeight: weight("cross_border_commuting"),
    commuting: commutingVariable,
  },
  formula: ({
    base,
    childrenWeight,
    children,
    educationWeight,
    education,
    urbanWeight,
    urban,
    dwellingWeight,
    dwelling,
    illHealthWeight,
    illHealth,
    commutingWeight,
    commuting,
  }) =>
    base +
    childrenWeight * children +
    educationWeight * education +
    urbanWeight * Math.sqrt(urban) +
    dwellingWeight * dwelling +
    illHealthWeight * illHealth -
    commutingWeight * commuting,
});

/** The weighted sum corrected to the national average standard cost, SEK per inhabitant. Förordning (2004:881) 9 §. */
export const individualAndFamilyCareNeed = correctedToNational(
  {
    id: "individual_and_family_care_need_pc",
    label: {
      sv: "Individ- och familjeomsorg: behov",
      da: "Socialområdet: behov",
      en: "Individual and family care: need",
    },
    description: {
      sv: "Den vägda summan av variablerna, korrigerad så att genomsnittet för landets invånare är den genomsnittliga standardkostnaden.",
      da: "Den vægtede sum af variablerne, korrigeret så gennemsnittet for landets indbyggere er den gennemsnitlige standardudgift.",
      en: "The weighted sum of the variables, corrected so that its mean over the country's inhabitants is the national average standard cost.",
    },
    law,
  },
  individualAndFamilyCareModelValue,
  individualAndFamilyCareNationalRaised,
);

export const {
  supplement: individualAndFamilyCareWagesBeforeDeduction,
  component: individualAndFamilyCareWages,
} = wageComponent(
  {
    id: "individual_and_family_care_wages_pc",
    label: {
      sv: "Individ- och familjeomsorg: löner",
      da: "Socialområdet: lønninger",
      en: "Individual and family care: wages",
    },
    description: {
      sv: "Tillägg för löneläge över landets genomsnitt, minus lika avdrag per invånare.",
      da: "Tillæg for lønniveau over landets gennemsnit, minus ens fradrag pr. indbygger.",
      en: "Supplement for a wage level above the national one, less an equal deduction per inhabitant.",
    },
    law: [equalisationRegulation("9 a §; bilaga")],
  },
  individualAndFamilyCareNeed,
  parameters["cost_equalisation.individual_and_family_care.wage_share"],
  individualAndFamilyCareWageIndex,
);

/** Sum of the components, SEK per inhabitant in prices of two years before. Förordning (2004:881) 9–9 a §§. */
export const individualAndFamilyCareComponents = step({
  id: "individual_and_family_care_components_pc",
  label: {
    sv: "Individ- och familjeomsorg: summa av komponenterna",
    da: "Socialområdet: sum af komponenterne",
    en: "Individual and family care: sum of the components",
  },
  description: {
    sv: "Behov och löner, i priser två år före utjämningsåret.",
    da: "Behov og lønninger, i priser to år før udligningsåret.",
    en: "Need and wages, in prices of two years before the equalisation year.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("9–9 a §§")],
  from: { need: individualAndFamilyCareNeed, wages: individualAndFamilyCareWages },
  formula: ({ need, wages }) => need + wages,
});
