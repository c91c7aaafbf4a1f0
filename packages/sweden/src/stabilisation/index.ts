export { assistancePanel, assistanceYears, usualLags, usualUninsured } from "./assistance.ts";
export { type SupportAssumptionId, type SupportFacts, supportAssumptions } from "./assumptions.ts";
export {
  type SupportGround,
  supportGround,
  supportOpeningYear,
  supportTables,
  supportYears,
} from "./ground.ts";
export {
  associationsSupport,
  nationalReserves,
  type SupportAnswer,
  type SupportQuestion,
  type SupportYear,
  supportAnswer,
} from "./support.ts";
export { packSupport, type TransportedSupport, unpackSupport } from "./transport.ts";
