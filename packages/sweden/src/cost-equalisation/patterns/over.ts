import type { Quantity } from "@barkraft/core";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { countyPopulationTwoYearsBefore, regionPopulationTwoYearsBefore } from "../../population/regions.ts";

/** The places that a pattern is for, and the inhabitants that its national means are over. */
export interface Over {
  readonly level: "municipality" | "county" | "region";
  readonly population: Quantity;
}

export const municipalities: Over = { level: "municipality", population: populationTwoYearsBefore };
export const counties: Over = { level: "county", population: countyPopulationTwoYearsBefore };
export const regions: Over = { level: "region", population: regionPopulationTwoYearsBefore };
