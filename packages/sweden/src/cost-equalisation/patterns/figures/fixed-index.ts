import type { Labels } from "@barkraft/core";
import { type FigureInput, figure } from "../../../figures/figure.ts";
import { fixedIndices } from "../../fixed-indices.ts";

/** A fixed index of need or sparsity, where the nation is 1. Förordning (2004:881), appendix. */
export function fixedIndex(id: string, label: Labels, description: Labels): FigureInput {
  return figure({
    id,
    label,
    description,
    level: "municipality",
    unit: "ratio",
    read: { table: fixedIndices, column: id, yearsBefore: 0, row: "latest", range: [0.1, 10] },
  });
}

/** The fixed wage index of a service, where the nation is 100. Förordning (2004:881), appendix. */
export function fixedWageIndex(id: string, service: Labels): FigureInput {
  return figure({
    id,
    label: {
      sv: `Löneindex: ${service.sv}`,
      da: `Lønindeks: ${service.da}`,
      en: `Wage index: ${service.en}`,
    },
    description: {
      sv: "Fast index enligt bilagan: kommunens löneläge för verksamheten, där landet är 100.",
      da: "Fast indeks efter bilaget: kommunens lønniveau på området, hvor landet er 100.",
      en: "Fixed index of the appendix: the municipality's wage level in the service, where the country is 100.",
    },
    level: "municipality",
    unit: "index",
    read: { table: fixedIndices, column: id, yearsBefore: 0, row: "latest", range: [1, 1000] },
  });
}
