import { step } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import { populationThreeYearsBefore } from "../../../population/earlier-turns-of-the-year.ts";
import { populationTwoYearsBefore } from "../../../population/inputs.ts";
import { upperSecondarySchoolAllowance, upperSecondarySchoolCostPerYouth } from "./age-allowance.ts";
import { youths16To18, youths16To18ThreeYearsBefore } from "./inputs.ts";
import { programmeYear } from "./programme-year.ts";

export const {
  figures: programmeFiguresTwoYearsBefore,
  introductoryCost: introductoryCostTwoYearsBefore,
  enrolledCost: enrolledCostTwoYearsBefore,
  enrolled: enrolledTwoYearsBefore,
  meanCost: meanProgrammeCostTwoYearsBefore,
  cost: youthCostTwoYearsBefore,
  costPerYouth: costPerYouthTwoYearsBefore,
} = programmeYear(2, youths16To18);

export const {
  figures: programmeFiguresThreeYearsBefore,
  introductoryCost: introductoryCostThreeYearsBefore,
  enrolledCost: enrolledCostThreeYearsBefore,
  enrolled: enrolledThreeYearsBefore,
  meanCost: meanProgrammeCostThreeYearsBefore,
  cost: youthCostThreeYearsBefore,
  costPerYouth: costPerYouthThreeYearsBefore,
} = programmeYear(3, youths16To18ThreeYearsBefore);

const words = {
  label: { sv: "Programval", da: "Programvalg", en: "Choice of programme" },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("8 c §")],
} as const;

const factorDescription = {
  sv: "Ungdomarnas kostnad med deras programval minus kostnaden om var och en kostade som landets genomsnitt, per invånare. Förordningen delar uttryckligen bara den andra delen med invånarna; här delas båda.",
  da: "De unges udgift med deres programvalg minus udgiften, hvis hver enkelt kostede som landets gennemsnit, pr. indbygger. Forordningen dividerer udtrykkeligt kun den anden del med indbyggerne; her divideres begge.",
  en: "The cost of the youths with their choice of programme less the cost if each cost as much as the national mean, per inhabitant. The regulation divides only the second part by the inhabitants in so many words; here both are.",
};

/** Programme factor of two years before, SEK per inhabitant. Förordning (2004:881) 8 c §. */
export const programmeFactorTwoYearsBefore = step({
  ...words,
  id: "upper_secondary_school_programme_factor_two_years_before",
  label: {
    sv: "Programvalsfaktor, två år före",
    da: "Programvalgsfaktor, to år før",
    en: "Programme factor, two years before",
  },
  description: factorDescription,
  from: {
    cost: youthCostTwoYearsBefore,
    youths: youths16To18,
    mean: costPerYouthTwoYearsBefore,
    inhabitants: populationTwoYearsBefore,
  },
  formula: ({ cost, youths, mean, inhabitants }) => (cost - youths * mean) / inhabitants,
});

/** Programme factor of three years before, SEK per inhabitant. Förordning (2004:881) 8 c §. */
export const programmeFactorThreeYearsBefore = step({
  ...words,
  id: "upper_secondary_school_programme_factor_three_years_before",
  label: {
    sv: "Programvalsfaktor, tre år före",
    da: "Programvalgsfaktor, tre år før",
    en: "Programme factor, three years before",
  },
  description: factorDescription,
  from: {
    cost: youthCostThreeYearsBefore,
    youths: youths16To18ThreeYearsBefore,
    mean: costPerYouthThreeYearsBefore,
    inhabitants: populationThreeYearsBefore,
  },
  formula: ({ cost, youths, mean, inhabitants }) => (cost - youths * mean) / inhabitants,
});

/** Component of the choice of programme, SEK per inhabitant. Förordning (2004:881) 8 c §. */
export const upperSecondarySchoolProgramme = step({
  ...words,
  id: "upper_secondary_school_programme_pc",
  description: {
    sv: "Genomsnittet av kommunens programvalsfaktor två och tre år före.",
    da: "Gennemsnittet af kommunens programvalgsfaktor to og tre år før.",
    en: "The mean of the municipality's programme factor two and three years before.",
  },
  from: { twoYears: programmeFactorTwoYearsBefore, threeYears: programmeFactorThreeYearsBefore },
  formula: ({ twoYears, threeYears }) => (twoYears + threeYears) / 2,
});

/** Another reading: the national cost per youth is that of the age allowance instead of the mean of the price list. */
export const upperSecondarySchoolProgrammeAgainstStandardCost = step({
  ...words,
  id: "upper_secondary_school_programme_pc.standard_cost_per_youth",
  description: {
    sv: "En annan läsning: landets kostnad per ungdom är åldersersättningens, inte riksprislistans genomsnitt.",
    da: "En anden læsning: landets udgift pr. ung er aldersbeløbets, ikke prislistens gennemsnit.",
    en: "Another reading: the national cost of a youth is that of the age allowance, not the mean of the price list.",
  },
  from: {
    twoYears: youthCostTwoYearsBefore,
    youths: youths16To18,
    inhabitants: populationTwoYearsBefore,
    threeYears: youthCostThreeYearsBefore,
    youthsThreeYears: youths16To18ThreeYearsBefore,
    inhabitantsThreeYears: populationThreeYearsBefore,
    national: upperSecondarySchoolCostPerYouth,
  },
  formula: ({
    twoYears,
    youths,
    inhabitants,
    threeYears,
    youthsThreeYears,
    inhabitantsThreeYears,
    national,
  }) =>
    ((twoYears - youths * national) / inhabitants +
      (threeYears - youthsThreeYears * national) / inhabitantsThreeYears) /
    2,
  replaces: { step: upperSecondarySchoolProgramme, name: "standard cost per youth", is: "reading" },
});

/** Another reading: the factor is a relation, by which the age allowance is raised or lowered. */
export const upperSecondarySchoolProgrammeRelative = step({
  ...words,
  id: "upper_secondary_school_programme_pc.relative_cost",
  description: {
    sv: "En annan läsning: faktorn är ungdomarnas kostnad i förhållande till landets genomsnitt, och åldersersättningen höjs eller sänks med den.",
    da: "En anden læsning: faktoren er de unges udgift i forhold til landets gennemsnit, og aldersbeløbet hæves eller sænkes med den.",
    en: "Another reading: the factor is the cost of the youths in relation to the national mean, and the age allowance is raised or lowered by it.",
  },
  from: {
    twoYears: youthCostTwoYearsBefore,
    youths: youths16To18,
    mean: costPerYouthTwoYearsBefore,
    threeYears: youthCostThreeYearsBefore,
    youthsThreeYears: youths16To18ThreeYearsBefore,
    meanThreeYears: costPerYouthThreeYearsBefore,
    allowance: upperSecondarySchoolAllowance,
  },
  formula: ({ twoYears, youths, mean, threeYears, youthsThreeYears, meanThreeYears, allowance }) =>
    allowance * ((twoYears / (youths * mean) + threeYears / (youthsThreeYears * meanThreeYears)) / 2 - 1),
  replaces: { step: upperSecondarySchoolProgramme, name: "relative cost", is: "reading" },
});
