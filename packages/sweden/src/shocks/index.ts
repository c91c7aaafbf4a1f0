export { backTest, backTestedQuantities, backTestYears, type Coverage } from "./back-test.ts";
export {
  type CorrelationEstimate,
  estimateShocks,
  type ShockEstimate,
  type ShockEstimates,
  typicalInhabitants,
} from "./estimate.ts";
export { type ShockOverrides, shockModel, shockParameterNames } from "./model.ts";
export { swedishSimulation, usualLimits } from "./question.ts";
