export { type DebtFan, debtFan, fanShares } from "./fan.ts";
export {
  type DeficitReading,
  type DeficitRule,
  deficitReadings,
  type FrameYear,
  type StateMeasure,
  type StateOpening,
  type StateResponse,
  stateFrame,
} from "./frame.ts";
export { type GrantEffect, type GrantResponse, grantEffect } from "./grant-effect.ts";
