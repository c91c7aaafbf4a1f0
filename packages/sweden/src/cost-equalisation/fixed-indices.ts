import type { SuppliedTable } from "../figures/figure.ts";

/**
 * The fixed indices (fasta index) of the appendix to förordning (2004:881), one row a municipality and vintage: need,
 * sparsity, wages and heating. The consolidated text leaves them out, so they are supplied. Each model declares its
 * own columns and reads the newest row up to the equalisation year.
 */
export const fixedIndices: SuppliedTable = {
  name: "fixed-indices",
  title: {
    sv: "Fasta index i kostnadsutjämningen, bilagan till förordningen (2004:881)",
    en: "Fixed indices of the cost equalisation, appendix to förordning (2004:881)",
  },
  level: "municipality",
};
