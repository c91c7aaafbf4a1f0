import type { Places, Table } from "@barkraft/core";
import { ageColumns } from "../figures/age-columns.ts";
import { type AnalysisColumn, analysisColumn, landArea, madeOf } from "../figures/analysis-column.ts";
import type { SimilarityVariableId } from "./variables.ts";

/** Columns of the panel that the traits are made of. */
export const similarityColumns = ["population", ...ageColumns, "tax_capacity_pc"] as const;

/** Every trait but the group: population and ages on 31 December of the year, tax capacity of the equalisation year. */
export function traits(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  year: number,
): ReadonlyMap<SimilarityVariableId, AnalysisColumn> {
  const column = (name: (typeof similarityColumns)[number]) =>
    analysisColumn(tables.get("panel")!, name, places, year);
  const population = column("population");
  const share = (id: SimilarityVariableId, ...names: (typeof similarityColumns)[number][]) =>
    madeOf(id, "percent", [population, ...names.map(column)], ([all, ...parts]) => {
      return (100 * parts.reduce((sum, part) => sum + part, 0)) / all!;
    });
  const area = landArea(tables.get("municipalities")!, places);
  const columns: [SimilarityVariableId, AnalysisColumn][] = [
    ["population", population],
    ["density", madeOf("density", "inhabitants/km2", [population, area], ([people, km2]) => people! / km2!)],
    [
      "share_0_19",
      share("share_0_19", "population_0", "population_1_5", "population_6_15", "population_16_19"),
    ],
    ["share_20_64", share("share_20_64", "population_20_64")],
    ["share_65_79", share("share_65_79", "population_65_79")],
    ["share_80_plus", share("share_80_plus", "population_80_plus")],
    ["tax_capacity", column("tax_capacity_pc")],
  ];
  return new Map(columns);
}
