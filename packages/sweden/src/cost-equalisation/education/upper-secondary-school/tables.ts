import type { SuppliedTable } from "../../../figures/figure.ts";

/** Counts of youths and pupils by municipality. */
export const upperSecondaryTable: SuppliedTable = {
  name: "upper-secondary-school-inputs",
  title: { sv: "Underlag för gymnasieskola", en: "Figures behind upper secondary school" },
  level: "municipality",
};

/** Costs of the programmes, the same for the whole country. */
export const upperSecondaryNationalTable: SuppliedTable = {
  name: "upper-secondary-school-national",
  title: {
    sv: "Riksprislistan för gymnasieskolans program",
    en: "National price list of the programmes of upper secondary school",
  },
  level: "nation",
};
