import { parameters } from "../../../generated/parameters.ts";
import { raisedNationalCost } from "../../patterns/age-group.ts";
import { nationalStandardCost } from "../../patterns/national-standard-cost.ts";
import { referenceCost } from "../../patterns/reference-cost.ts";

const service = { sv: "äldreomsorg", da: "ældrepleje", en: "elderly care" };

export const elderlyCareReferenceCost = referenceCost("elderly_care", service);

export const { mean: elderlyCareNationalFromReference, national: elderlyCareNational } = nationalStandardCost(
  "elderly_care_national_pc",
  service,
  { printed: parameters["cost_equalisation.national.elderly_care"], reference: elderlyCareReferenceCost },
);

/** The national average standard cost with what a reform raises it by, SEK per inhabitant in prices of two years before. */
export const elderlyCareNationalRaised = raisedNationalCost(
  elderlyCareNational,
  elderlyCareNational,
  parameters["cost_equalisation.cost_increase.elderly_care"],
);
