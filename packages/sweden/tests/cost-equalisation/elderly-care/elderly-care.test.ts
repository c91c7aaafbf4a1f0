import { costModelProperties } from "../../support/cost-model-properties.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "elderly_care",
  withDeduction: [
    "elderly_care_mortality_pc",
    "elderly_care_born_outside_nordic_pc",
    "elderly_care_sparse_institutions_pc",
    "elderly_care_sparse_home_help_pc",
    "elderly_care_wages_pc",
  ],
  corrected: ["elderly_care_age_pc"],
});
