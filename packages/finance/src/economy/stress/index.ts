export { stressedDrivers } from "./apply.ts";
export { type StressOutcome, stressedEconomy, stressRunner } from "./run.ts";
export {
  readStressTest,
  type StressEffect,
  type StressTest,
  type StressYear,
  stressEffects,
} from "./stress-test.ts";
