import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { costPerPerson, groupAllowance, raisedNationalCost } from "../../patterns/age-group.ts";
import { nationalStandardCost } from "../../patterns/national-standard-cost.ts";
import { upperSecondarySchoolReferenceCost, youths16To18 } from "./inputs.ts";

const law = [equalisationRegulation("8 a §")];

export const { mean: upperSecondarySchoolNationalFromReference, national: upperSecondarySchoolNational } =
  nationalStandardCost(
    "upper_secondary_school_national_pc",
    {
      sv: "gymnasieskola",
      da: "ungdomsuddannelse (gymnasieskola)",
      en: "upper secondary school",
    },
    {
      printed: parameters["cost_equalisation.national.upper_secondary_school"],
      reference: upperSecondarySchoolReferenceCost,
    },
  );

export const upperSecondarySchoolNationalRaised = raisedNationalCost(
  upperSecondarySchoolNational,
  upperSecondarySchoolNational,
  parameters["cost_equalisation.cost_increase.upper_secondary_school"],
);

export const upperSecondarySchoolCostPerYouth = costPerPerson(
  {
    id: "upper_secondary_school_cost_per_youth_16_18",
    label: {
      sv: "Kostnad per ungdom 16–18 år",
      da: "Udgift pr. ung 16–18 år",
      en: "Cost of a youth aged 16–18",
    },
    description: {
      sv: "Landets genomsnittliga standardkostnad delad med åldersgruppens andel av landets folkmängd.",
      da: "Landets gennemsnitlige standardudgift divideret med aldersgruppens andel af landets befolkning.",
      en: "The national average standard cost divided by the age group's share of the country's population.",
    },
    law,
  },
  upperSecondarySchoolNationalRaised,
  youths16To18,
);

/** Age allowance for ages 16–18, SEK per inhabitant in prices of two years before. Förordning (2004:881) 8 a §. */
export const upperSecondarySchoolAllowance = groupAllowance(
  {
    id: "upper_secondary_school_allowance_pc",
    label: { sv: "Åldersersättning 16–18 år", da: "Aldersbeløb 16–18 år", en: "Age allowance, ages 16–18" },
    description: {
      sv: "Åldersgruppens andel av kommunens folkmängd gånger landets kostnad per ungdom.",
      da: "Aldersgruppens andel af kommunens befolkning gange landets udgift pr. ung.",
      en: "The age group's share of the municipality's population times the national cost of a youth.",
    },
    law,
  },
  youths16To18,
  upperSecondarySchoolCostPerYouth,
);
