import type { Places, Table } from "@barkraft/core";
import { analysisColumn } from "../figures/analysis-column.ts";

/** A column of the panel in code order, NaN where unknown. */
export function panelColumn(panel: Table, column: string, places: Places, year: number): Float64Array {
  return analysisColumn(panel, column, places, year).values;
}

/** A column in SEK per inhabitant times the inhabitants: SEK. */
export function amounts(panel: Table, column: string, places: Places, year: number): Float64Array {
  const people = panelColumn(panel, "population", places, year);
  return panelColumn(panel, column, places, year).map((value, place) => value * people[place]!);
}
