import { costModelProperties } from "../../support/cost-model-properties.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "compulsory_school",
  withDeduction: [
    "compulsory_school_language_pc",
    "compulsory_school_sparsity_pc",
    "compulsory_school_wages_pc",
    "compulsory_school_child_change_pc",
  ],
  // Over the inhabitants, the age allowance gives back the national cost that it shares out.
  corrected: ["compulsory_school_allowance_pc"],
});
