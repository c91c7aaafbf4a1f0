export { type StateAssumptionId, type StateFacts, stateAssumptions } from "./assumptions.ts";
export {
  type DeficitAnswer,
  type StateAnswer,
  type StateCase,
  type StateQuestion,
  stateAnswer,
  stateCases,
} from "./frame.ts";
export {
  reportedDebt,
  type StateGround,
  type StateOpeningYear,
  stateGround,
  stateOpeningYears,
  stateTables,
} from "./ground.ts";
