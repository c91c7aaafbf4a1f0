import { costModelProperties } from "../../support/cost-model-properties.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "upper_secondary_school",
  withDeduction: [
    "upper_secondary_school_sparsity_pc",
    "upper_secondary_school_programme_factor_two_years_before",
    "upper_secondary_school_wages_pc",
    "upper_secondary_school_youth_change_pc",
  ],
  // Over the inhabitants, an age allowance gives back the national cost that it shares out.
  corrected: ["upper_secondary_school_allowance_pc"],
});
