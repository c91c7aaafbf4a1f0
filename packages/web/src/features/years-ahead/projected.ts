import { exactSum } from "@barkraft/core";
import {
  groupDebtAhead,
  type PreparedEconomy,
  type ProjectedQuantity,
  type Projection,
  prepareEconomy,
  projectPreparedEconomy,
} from "@barkraft/finance";
import { type EconomyChoice, type EconomyGround, economyFrom, type SwedishEconomy } from "@barkraft/sweden";

/** All municipalities together. */
export const nation = "00";

export interface Projected {
  readonly economy: SwedishEconomy;
  readonly projection: Projection;
}

interface Kept {
  readonly ground: EconomyGround;
  readonly years: number;
  readonly after: string;
  readonly population: readonly Float64Array[];
  readonly prepared: PreparedEconomy;
}

/** Projects anew for each movement of a slider; what only the population decides is made once. */
export function projector(): (ground: EconomyGround, choice: EconomyChoice) => Projected {
  let kept: Kept | undefined;
  return (ground, choice) => {
    const { years, afterProjections: after } = choice;
    const known = kept?.ground === ground && kept.years === years && kept.after === after ? kept : undefined;
    const economy = economyFrom(ground, choice, known?.population);
    const { opening, drivers, assumptions, law } = economy;
    const prepared = known?.prepared ?? prepareEconomy(opening, drivers, assumptions, law);
    kept = { ground, years, after, population: drivers.local.population, prepared };
    return {
      economy,
      projection: projectPreparedEconomy(opening, drivers, assumptions, law, prepared),
    };
  };
}

/** The values of one quantity over the years, the opening first, of a municipality or of all together. SEK. */
export function pathFor({ projection }: Projected, quantity: ProjectedQuantity, code: string): number[] {
  const { places, years, columns } = projection;
  const place = places.indexOf(code);
  const count = places.length;
  return years.map((_, step) =>
    code === nation
      ? exactSum(columns[quantity].subarray(step * count, (step + 1) * count))
      : columns[quantity][step * count + place]!,
  );
}

/** Debt of the group over the years, SEK; NaN where that of the opening is not published. */
export function groupDebtFor({ economy, projection }: Projected, code: string): number[] {
  const { places, years, columns } = projection;
  const all = groupDebtAhead(columns.debt, economy.groupDebtBeyondOwn, economy.groupDebtGrowth);
  const [place, count] = [places.indexOf(code), places.length];
  return years.map((_, step) =>
    code === nation ? exactSum(all.subarray(step * count, (step + 1) * count)) : all[step * count + place]!,
  );
}

/** Result in percent of tax and grants, year by year. */
export function resultShares(projected: Projected, code: string): number[] {
  const [tax, grants] = [pathFor(projected, "own_tax", code), pathFor(projected, "grants", code)];
  return pathFor(projected, "result", code).map(
    (result, step) => (100 * result) / (tax[step]! + grants[step]!),
  );
}

/** The values of one quantity per inhabitant, SEK. */
export function perInhabitant(projected: Projected, quantity: ProjectedQuantity, code: string): number[] {
  const people = pathFor(projected, "inhabitants", code);
  return pathFor(projected, quantity, code).map((amount, step) => amount / people[step]!);
}
