import { costModelProperties } from "../../support/cost-model-properties.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "adult_education",
  withDeduction: ["adult_education_employment_pc"],
  // Over the inhabitants, the target groups give back the national cost that they share out.
  corrected: ["adult_education_before_employment_pc"],
  referenceCosts: [],
  otherwise: "sameForAll",
  canRise: false,
});
