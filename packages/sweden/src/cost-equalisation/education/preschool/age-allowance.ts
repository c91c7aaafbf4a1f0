import { equalisationRegulation } from "../../../law.ts";
import { costPerPerson, groupAllowance } from "../../patterns/age-group.ts";
import { children1To5, children6To12 } from "./inputs.ts";
import { nationalCost1To5Raised, nationalCost6To12Raised } from "./national-cost.ts";

const law = [equalisationRegulation("6 a §")];
const costDescription = {
  sv: "Landets genomsnittliga standardkostnad delad med åldersgruppens andel av landets folkmängd.",
  da: "Landets gennemsnitlige standardudgift divideret med aldersgruppens andel af landets befolkning.",
  en: "The national average standard cost divided by the age group's share of the country's population.",
};
const allowanceDescription = {
  sv: "Åldersgruppens andel av kommunens folkmängd gånger landets kostnad per barn.",
  da: "Aldersgruppens andel af kommunens befolkning gange landets udgift pr. barn.",
  en: "The age group's share of the municipality's population times the national cost of a child.",
};

export const preschoolCostPerChild1To5 = costPerPerson(
  {
    id: "preschool_cost_per_child_1_5",
    label: {
      sv: "Kostnad per barn 1–5 år",
      da: "Udgift pr. barn 1–5 år",
      en: "Cost of a child aged 1–5",
    },
    description: costDescription,
    law,
  },
  nationalCost1To5Raised,
  children1To5,
);

export const preschoolCostPerChild6To12 = costPerPerson(
  {
    id: "preschool_cost_per_child_6_12",
    label: {
      sv: "Kostnad per barn 6–12 år, fritidshem",
      da: "Udgift pr. barn 6–12 år, fritidshjem",
      en: "Cost of a child aged 6–12, after-school care",
    },
    description: costDescription,
    law,
  },
  nationalCost6To12Raised,
  children6To12,
);

/** Age allowance for ages 1–5, SEK per inhabitant in prices of two years before. Förordning (2004:881) 6 a §. */
export const preschoolAllowance1To5 = groupAllowance(
  {
    id: "preschool_allowance_1_5_pc",
    label: { sv: "Åldersersättning 1–5 år", da: "Aldersbeløb 1–5 år", en: "Age allowance, ages 1–5" },
    description: allowanceDescription,
    law,
  },
  children1To5,
  preschoolCostPerChild1To5,
);

/** Age allowance for ages 6–12, SEK per inhabitant in prices of two years before. Förordning (2004:881) 6 a §. */
export const preschoolAllowance6To12 = groupAllowance(
  {
    id: "preschool_allowance_6_12_pc",
    label: { sv: "Åldersersättning 6–12 år", da: "Aldersbeløb 6–12 år", en: "Age allowance, ages 6–12" },
    description: allowanceDescription,
    law,
  },
  children6To12,
  preschoolCostPerChild6To12,
);
