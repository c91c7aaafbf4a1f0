export {
  type ExpectationRule,
  expectationRules,
  expectedAmount,
  type History,
  type LeadSummary,
  type LossShare,
  type Misbudget,
  misbudgets,
  summaryByLead,
  valueOfNotice,
} from "./notice.ts";
export {
  type KeptShare,
  keptInTheResult,
  type PlaceHistory,
  type SharedSurprise,
  sharedSurprise,
} from "./shared-surprise.ts";
export { type SimulatedGrants, simulateGrants } from "./simulated-grants.ts";
export { noticeInPaths, type SimulatedLead } from "./simulated-notice.ts";
