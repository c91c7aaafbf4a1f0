import { costModelProperties } from "../../support/cost-model-properties.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "preschool",
  withDeduction: [
    "preschool_need_pc",
    "preschool_after_school_need_pc",
    "preschool_socio_economic_pc",
    "preschool_sparsity_pc",
    "preschool_wages_pc",
    "preschool_child_change_pc",
  ],
  corrected: [],
  referenceCosts: ["preschool_reference_cost_pc", "after_school_care_reference_cost_pc"],
});
