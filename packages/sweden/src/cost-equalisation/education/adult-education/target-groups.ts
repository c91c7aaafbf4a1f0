import { equalisationRegulation } from "../../../law.ts";
import { costPerPerson, groupAllowance } from "../../patterns/age-group.ts";
import {
  personsNewlyResident,
  personsWithoutBasicEducation,
  personsWithoutUpperSecondary,
} from "./inputs.ts";
import {
  basicAdultEducationNational,
  swedishForImmigrantsNational,
  upperSecondaryAdultEducationNational,
} from "./national-cost.ts";

const costDescription = {
  sv: "Landets genomsnittliga standardkostnad delad med målgruppens andel av landets folkmängd.",
  da: "Landets gennemsnitlige standardudgift divideret med målgruppens andel af landets befolkning.",
  en: "The national average standard cost divided by the target group's share of the country's population.",
};
const componentDescription = {
  sv: "Målgruppens andel av kommunens folkmängd gånger landets kostnad per person i målgruppen.",
  da: "Målgruppens andel af kommunens befolkning gange landets udgift pr. person i målgruppen.",
  en: "The target group's share of the municipality's population times the national cost of a person in the target group.",
};

export const basicAdultEducationCostPerPerson = costPerPerson(
  {
    id: "adult_education_basic_cost_per_person",
    label: {
      sv: "Kostnad per person utan grundläggande utbildning",
      da: "Udgift pr. person uden grundlæggende uddannelse",
      en: "Cost of a person without basic education",
    },
    description: costDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  basicAdultEducationNational,
  personsWithoutBasicEducation,
);

export const upperSecondaryAdultEducationCostPerPerson = costPerPerson(
  {
    id: "adult_education_upper_secondary_cost_per_person",
    label: {
      sv: "Kostnad per person utan gymnasial utbildning",
      da: "Udgift pr. person uden ungdomsuddannelse",
      en: "Cost of a person without upper secondary education",
    },
    description: costDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  upperSecondaryAdultEducationNational,
  personsWithoutUpperSecondary,
);

export const swedishForImmigrantsCostPerPerson = costPerPerson(
  {
    id: "adult_education_swedish_cost_per_person",
    label: {
      sv: "Kostnad per person i målgruppen för svenska för invandrare",
      da: "Udgift pr. person i målgruppen for svensk for indvandrere",
      en: "Cost of a person in the target group of Swedish for immigrants",
    },
    description: costDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  swedishForImmigrantsNational,
  personsNewlyResident,
);

/** Component of basic adult education, SEK per inhabitant. Förordning (2004:881) 10–13 §§. */
export const basicAdultEducation = groupAllowance(
  {
    id: "adult_education_basic_pc",
    label: {
      sv: "Vuxenutbildning på grundläggande nivå",
      da: "Voksenuddannelse på grundlæggende niveau",
      en: "Adult education at basic level",
    },
    description: componentDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  personsWithoutBasicEducation,
  basicAdultEducationCostPerPerson,
);

/** Component of upper secondary adult education, SEK per inhabitant. Förordning (2004:881) 10–13 §§. */
export const upperSecondaryAdultEducation = groupAllowance(
  {
    id: "adult_education_upper_secondary_pc",
    label: {
      sv: "Vuxenutbildning på gymnasial nivå",
      da: "Voksenuddannelse på gymnasialt niveau",
      en: "Adult education at upper secondary level",
    },
    description: componentDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  personsWithoutUpperSecondary,
  upperSecondaryAdultEducationCostPerPerson,
);

/** Component of Swedish for immigrants, SEK per inhabitant. Förordning (2004:881) 10–13 §§. */
export const swedishForImmigrants = groupAllowance(
  {
    id: "adult_education_swedish_pc",
    label: {
      sv: "Svenska för invandrare",
      da: "Svensk for indvandrere",
      en: "Swedish for immigrants",
    },
    description: componentDescription,
    law: [equalisationRegulation("10–13 §§")],
  },
  personsNewlyResident,
  swedishForImmigrantsCostPerPerson,
);
