import type { Limits, SimulatedQuantity, SimulationQuestion } from "@barkraft/finance";
import type { SwedishEconomy } from "../economy/economy.ts";
import { guaranteeRules, lawYearFor } from "../economy/law.ts";
import type { ShockEstimates } from "./estimate.ts";
import { type ShockOverrides, shockModel } from "./model.ts";

/** Debt above one year's tax and grants, and equity below nought, unless somebody says otherwise. */
export const usualLimits: Limits = { debt: 1, equity: 0 };

/** The question of a simulation around the projection of Sweden's municipalities. */
export function swedishSimulation(
  economy: SwedishEconomy,
  estimates: ShockEstimates,
  asked: {
    readonly shocks?: ShockOverrides | undefined;
    readonly limits?: Limits | undefined;
    readonly quantities?: readonly SimulatedQuantity[] | undefined;
    /** Rows of the opening to simulate, the others held to the nation's path. */
    readonly rows?: readonly number[] | undefined;
  } = {},
): SimulationQuestion {
  const { opening, drivers, assumptions } = economy;
  const rules = guaranteeRules(opening.places, lawYearFor(opening.year));
  return {
    opening,
    drivers,
    assumptions,
    rulesOf: () => rules,
    shocks: shockModel(estimates, opening, asked.shocks),
    limits: asked.limits ?? usualLimits,
    quantities: asked.quantities ?? ["result", "debt", "equity"],
    // A municipality's shocks go with its code, whichever municipalities stand beside it.
    numbers: Int32Array.from(opening.places, Number),
    ...(asked.rows ? { rows: asked.rows } : {}),
  };
}
