export { type FlatEconomy, flatEconomy, type Limits, type SimulationQuestion } from "./flat-economy.ts";
export { type Draw, simulatePaths } from "./kernel.ts";
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
