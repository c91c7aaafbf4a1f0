import type { SuppliedTable } from "../figures/figure.ts";

/** Decisions and accounts of LSS services, one row a municipality and year. */
export const disabilityInputs: SuppliedTable = {
  name: "disability-inputs",
  title: {
    sv: "Underlag till utjämningen av LSS-kostnader",
    en: "Inputs of the equalisation of disability (LSS) costs",
  },
  level: "municipality",
};
