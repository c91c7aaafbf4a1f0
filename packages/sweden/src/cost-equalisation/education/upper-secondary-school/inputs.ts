import { ageGroup } from "../../patterns/figures/age-group.ts";
import { fixedIndex, fixedWageIndex } from "../../patterns/figures/fixed-index.ts";
import { referenceCost } from "../../patterns/reference-cost.ts";
import { upperSecondaryTable } from "./tables.ts";

const service = {
  sv: "gymnasieskola",
  da: "ungdomsuddannelse (gymnasieskola)",
  en: "upper secondary school",
};

export const upperSecondarySchoolReferenceCost = referenceCost("upper_secondary_school", service);

export const youths16To18 = ageGroup(upperSecondaryTable, "16_18", 2);
export const youths16To18ThreeYearsBefore = ageGroup(upperSecondaryTable, "16_18", 3);
export const youths16To18SevenYearsBefore = ageGroup(upperSecondaryTable, "16_18", 7);

export const upperSecondarySchoolSparsityIndex = fixedIndex(
  "upper_secondary_school_sparsity_index",
  {
    sv: "Glesbygdsindex: gymnasieskola",
    da: "Tyndtbefolkningsindeks: ungdomsuddannelse",
    en: "Sparsity index: upper secondary school",
  },
  {
    sv: "Fast index enligt bilagan för resor, inackordering och små skolor: 1 är ingen merkostnad.",
    da: "Fast indeks efter bilaget for rejser, kostskole og små skoler: 1 er ingen merudgift.",
    en: "Fixed index of the appendix for travel, boarding and small schools: 1 is no extra cost.",
  },
);

export const upperSecondarySchoolWageIndex = fixedWageIndex("upper_secondary_school_wage_index", service);
