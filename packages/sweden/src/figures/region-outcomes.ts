import type { SuppliedTable } from "./figure.ts";

/** The published outcome of the equalisation for regions, one row a region and equalisation year. */
export const regionOutcomes: SuppliedTable = {
  name: "region-outcomes",
  title: {
    sv: "Utjämningens utfall för regioner",
    en: "Outcome of the equalisation for regions",
  },
  level: "region",
};
