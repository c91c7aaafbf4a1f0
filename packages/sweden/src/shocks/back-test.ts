import { type Places, type Table, tallyShareBelow } from "@barkraft/core";
import {
  emptyTallies,
  flatEconomy,
  pilotGrid,
  type SimulatedQuantity,
  simulatePaths,
  tallyOf,
} from "@barkraft/finance";
import { swedishEconomy } from "../economy/economy.ts";
import { AccountsOfYear } from "../economy/opening/accounts.ts";
import { estimateShocks } from "./estimate.ts";
import type { ShockOverrides } from "./model.ts";
import { swedishSimulation } from "./question.ts";

/** The years that the bands are tested from. */
export const backTestYears = [2005, 2010, 2015, 2018] as const;

/** What is held against the outcome. */
export const backTestedQuantities = [
  "result",
  "tax_and_grants",
  "debt",
  "equity",
] as const satisfies readonly SimulatedQuantity[];

/** How often the outcome of all municipalities fell where it was said to, in one year. */
export interface Coverage {
  readonly start: number;
  readonly year: number;
  readonly quantity: (typeof backTestedQuantities)[number];
  /** Share of municipalities inside the band that should hold half of them, and nine tenths. */
  readonly within50: number;
  readonly within90: number;
  /** Share below and above the middle nine tenths. */
  readonly below: number;
  readonly above: number;
  readonly municipalities: number;
}

const lastAccounts = 2022;
const longest = 10;

/**
 * Starts a simulation in an earlier year with the figures, the law's nearest year and the shocks that were known then,
 * and counts where the accounts of the following years fell. At most ten years ahead.
 */
export function backTest(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  asked: {
    readonly start: number;
    readonly paths: number;
    readonly seed: number;
    readonly shocks?: ShockOverrides;
  },
): readonly Coverage[] {
  const { start, paths, seed } = asked;
  const years = Math.min(longest, lastAccounts - start);
  const codes = places.levels.municipality!.codes;
  const economy = swedishEconomy(tables, places, { year: start, years, afterProjections: "hold" });
  const question = swedishSimulation(economy, estimateShocks(tables, codes, start), {
    quantities: backTestedQuantities,
    shocks: asked.shocks,
  });
  const { flat } = flatEconomy(question);
  const draw = { seed, scenario: 0 };
  const tallies = emptyTallies(flat, pilotGrid(flat, draw));
  simulatePaths(flat, draw, { from: 0, to: paths }, tallies);
  return backTestedQuantities.flatMap((quantity) => {
    const tally = tallyOf(flat, tallies, quantity);
    return Array.from({ length: years }, (_, at): Coverage => {
      const year = start + 1 + at;
      const outcome = outcomeOf(new AccountsOfYear(tables.get("panel")!, flat.places, year), quantity);
      const ranks = [...outcome.keys()]
        .filter((place) => Number.isFinite(outcome[place]!))
        .map((place) => {
          const cell = at * flat.count + place;
          const rank = tallyShareBelow(tally, cell, paths, outcome[place]!);
          if (!Number.isNaN(rank)) return rank;
          // Outside every bin: farther out than any path that is told apart.
          return outcome[place]! < tally.grid.low[cell]! + tally.grid.width[cell]! ? 0 : 1;
        });
      const share = (isIn: (rank: number) => boolean) => ranks.filter(isIn).length / ranks.length;
      return {
        start,
        year,
        quantity,
        within50: share((rank) => rank >= 0.25 && rank <= 0.75),
        within90: share((rank) => rank >= 0.05 && rank <= 0.95),
        below: share((rank) => rank < 0.05),
        above: share((rank) => rank > 0.95),
        municipalities: ranks.length,
      };
    });
  });
}

function outcomeOf(accounts: AccountsOfYear, quantity: (typeof backTestedQuantities)[number]): Float64Array {
  if (quantity === "result") return accounts.amount("result_pc");
  if (quantity === "debt") return accounts.amount("long_term_debt_pc");
  if (quantity === "equity") return accounts.amount("equity_pc");
  const grants = accounts.amount("general_grants_pc");
  return accounts.amount("tax_revenue_pc").map((tax, place) => tax + grants[place]!);
}
