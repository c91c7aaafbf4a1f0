export { type FlatEconomy, flatEconomy, type Limits, type SimulationQuestion } from "./flat-economy.ts";
export type { Draw } from "./kernel/nation.ts";
export { simulatePaths } from "./kernel/simulate.ts";
export {
  type SimulatedEvent,
  type SimulatedQuantity,
  simulatedEvents,
  simulatedQuantities,
} from "./quantities.ts";
export {
  checkShocks,
  type NationalShock,
  nationalShocks,
  type PlaceShock,
  type PlaceShockName,
  placeShocks,
  type Shock,
  type ShockModel,
  withoutChance,
} from "./shocks.ts";
export { addTallies, emptyTallies, type SimulationTallies, tallyOf } from "./tallies.ts";
