import { figure, type SuppliedTable } from "../../../figures/figure.ts";

/** The fixed indices of the regions in the appendix to förordning (2004:881), one row a region and vintage. */
const table: SuppliedTable = {
  name: "fixed-regional-indices",
  title: {
    sv: "Regionernas fasta index i kostnadsutjämningen, bilagan till förordningen (2004:881)",
    en: "Fixed indices of the regions in the cost equalisation, appendix to förordning (2004:881)",
  },
  level: "region",
};
const level = "region";
const unit = "index";

export const sparseCareIndex = figure({
  id: "sparse_care_index",
  label: {
    sv: "Index för vård i glesbygd",
    da: "Indeks for pleje i tyndt befolkede områder",
    en: "Index of care in sparse areas",
  },
  description: {
    sv: "Regionens kostnad för vård i glesbygd i förhållande till landets, där landet är 1.",
    da: "Regionens udgift til pleje i tyndt befolkede områder i forhold til landets, hvor landet er 1.",
    en: "The region's cost of care in sparse areas in relation to the nation's, where the nation is 1.",
  },
  level,
  unit,
  read: { table, column: "sparse_care_index", yearsBefore: 0, row: "latest", range: [0.2, 5] },
});

export const sparseStaffingIndex = figure({
  id: "sparse_staffing_index",
  label: {
    sv: "Index för bemanning i glesbygd",
    da: "Indeks for bemanding i tyndt befolkede områder",
    en: "Index of staffing in sparse areas",
  },
  description: {
    sv: "Regionens kostnad för bemanning i glesbygd i förhållande till landets, där landet är 1.",
    da: "Regionens udgift til bemanding i tyndt befolkede områder i forhold til landets, hvor landet er 1.",
    en: "The region's cost of staffing in sparse areas in relation to the nation's, where the nation is 1.",
  },
  level,
  unit,
  read: { table, column: "sparse_staffing_index", yearsBefore: 0, row: "latest", range: [0.2, 5] },
});

export const regionWageIndex = figure({
  id: "region_wage_index",
  label: { sv: "Löneindex, region", da: "Lønindeks, region", en: "Wage index, region" },
  description: {
    sv: "Regionens lönenivå i förhållande till landets, där landet är 100.",
    da: "Regionens lønniveau i forhold til landets, hvor landet er 100.",
    en: "The region's level of wages in relation to the nation's, where the nation is 100.",
  },
  level,
  unit,
  read: { table, column: "wage_index", yearsBefore: 0, row: "latest", range: [20, 500] },
});
