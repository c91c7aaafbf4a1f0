export { type FlatEconomy, flatEconomy, type Limits, type SimulationQuestion } from "./flat-economy.ts";
export { gridOfMeans, type SimulationGrid } from "./grid.ts";
export type { Draw } from "./kernel/nation.ts";
export { simulatePaths, type Turn } from "./kernel/simulate.ts";
export { pilotGrid } from "./pilot.ts";
export {
  type SimulatedEvent,
  type SimulatedQuantity,
  simulatedEvents,
  simulatedQuantities,
} from "./quantities.ts";
export { redCounts, type TogetherOnPaths } from "./red-counts.ts";
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
