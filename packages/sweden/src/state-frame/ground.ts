import { exactSum, type Places, type Table } from "@barkraft/core";
import { amounts, panelColumn } from "../stabilisation/panel-column.ts";
import type { StateFacts } from "./assumptions.ts";

/** The state's debt as a share of GDP at the two ends of the decade of which the report of 2020 tells. */
export const reportedDebt: Readonly<Record<StateOpeningYear, number>> = { 2009: 0.33, 2019: 0.24 };

export const stateOpeningYears = [2009, 2019] as const;
export type StateOpeningYear = (typeof stateOpeningYears)[number];

/** The tables that the frame is read from. */
export const stateTables = ["municipalities", "panel", "national"] as const;

/** All that the frame of the state is computed from. */
export interface StateGround {
  /** GDP of every year that is known, SEK at current prices. */
  readonly gdp: readonly { readonly year: number; readonly value: number }[];
  readonly openings: readonly {
    readonly year: StateOpeningYear;
    readonly debt: number;
    readonly facts: StateFacts;
  }[];
}

/** Reads GDP, and what a municipal employee costs in each opening year. */
export function stateGround(tables: ReadonlyMap<string, Table>, places: Places): StateGround {
  const { numbers } = tables.get("national")!;
  const years = numbers.get("year")!;
  const gdp = [...numbers.get("gdp_msek")!]
    .map((value, row) => ({ year: years[row]!, value: value * 1e6 }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.year - b.year);
  const panel = tables.get("panel")!;
  return {
    gdp,
    openings: stateOpeningYears.map((year) => {
      const growth = growthOf(gdp.filter((each) => each.year <= year));
      const cost = exactSum(amounts(panel, "operating_cost_pc", places, year));
      return {
        year,
        debt: reportedDebt[year],
        facts: {
          usualGrowth: growth.reduce((sum, each) => sum + each, 0) / growth.length,
          costPerEmployee: -cost / exactSum(panelColumn(panel, "employees", places, year)),
        },
      };
    }),
  };
}

/** Growth from each year to the next, shares. */
export function growthOf(gdp: StateGround["gdp"]): number[] {
  return gdp.slice(1).map(({ value }, at) => value / gdp[at]!.value - 1);
}
