import { parameters } from "../../../generated/parameters.ts";
import { raisedNationalCost } from "../../patterns/age-group.ts";
import { nationalStandardCost } from "../../patterns/national-standard-cost.ts";
import { referenceCost } from "../../patterns/reference-cost.ts";

export const individualAndFamilyCareReferenceCost = referenceCost("individual_and_family_care", {
  sv: "individ- och familjeomsorg",
  da: "socialområdet (individ- och familjeomsorg)",
  en: "individual and family care",
});

export const {
  mean: individualAndFamilyCareNationalFromReference,
  national: individualAndFamilyCareNational,
} = nationalStandardCost(
  "individual_and_family_care_national_pc",
  {
    sv: "individ- och familjeomsorg",
    da: "socialområdet (individ- och familjeomsorg)",
    en: "individual and family care",
  },
  {
    printed: parameters["cost_equalisation.national.individual_and_family_care"],
    reference: individualAndFamilyCareReferenceCost,
  },
);

/** The national average standard cost with what a reform raises it by, SEK per inhabitant in prices of two years before. */
export const individualAndFamilyCareNationalRaised = raisedNationalCost(
  individualAndFamilyCareNational,
  individualAndFamilyCareNational,
  parameters["cost_equalisation.cost_increase.individual_and_family_care"],
);
