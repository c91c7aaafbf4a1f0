import { tallyQuantile } from "@barkraft/core";
import {
  type FlatEconomy,
  type Projection,
  type SimulationTallies,
  simulatedEvents,
  tallyOf,
} from "@barkraft/finance";
import type { FanYear, SimulatedFan, SimulationOrder } from "./simulation.ts";

/** Amounts that cannot be below nought, though the lowest bin reaches there. */
const neverNegative: ReadonlySet<string> = new Set(["debt", "reserve"]);

/** What a simulation of one municipality says, from its tallies. */
export function fanOf(
  { code, quantities, shares }: SimulationOrder,
  {
    flat,
    projection: { columns, places },
    tallies,
    row,
  }: {
    readonly flat: FlatEconomy;
    readonly projection: Projection;
    readonly tallies: SimulationTallies;
    readonly row: number;
  },
): SimulatedFan {
  const { paths } = tallies;
  const kept = quantities.map((quantity) => tallyOf(flat, tallies, quantity));
  const percent = (count: number) => (100 * count) / paths;
  return {
    code,
    years: Array.from({ length: flat.years }, (_, year) => {
      const at = (year + 1) * places.length + row;
      const [negative, overdue, debtPastLimit, equityPastLimit] = simulatedEvents.map((_, event) =>
        percent(tallies.events[year * simulatedEvents.length + event]!),
      ) as [number, number, number, number];
      const income = columns.own_tax[at]! + columns.grants[at]!;
      return {
        year: flat.openingYear + 1 + year,
        income,
        inhabitants: columns.inhabitants[at]!,
        fans: quantities.map((quantity, index): FanYear => {
          const least = neverNegative.has(quantity) ? 0 : Number.NEGATIVE_INFINITY;
          const quantiles = shares.map((share) => {
            const value = tallyQuantile(kept[index]!, year, paths, share);
            return value < least ? least : value;
          });
          const projected = quantity === "tax_and_grants" ? income : columns[quantity][at]!;
          return { projected, quantiles };
        }),
        negative,
        overdue,
        debtPastLimit,
        equityPastLimit,
      };
    }),
    everOverdue: percent(tallies.everOverdue[0]!),
  };
}
