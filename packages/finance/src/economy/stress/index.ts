export { stressedDrivers } from "./apply.ts";
export { runStressTest, type StressOutcome, stressedEconomy } from "./run.ts";
export {
  readStressTest,
  type StressEffect,
  type StressTest,
  type StressYear,
  stressEffects,
} from "./stress-test.ts";
