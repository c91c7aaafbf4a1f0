export { type Coverage, coverageOf, type StatedTotal } from "./coverage.ts";
export {
  amountOf,
  type GrantAmount,
  type GrantDecision,
  type GrantHours,
  type GrantName,
  type GrantReceiver,
  type GrantText,
  grantDecisions,
  grantReceivers,
  isLocalGrant,
  type TargetedGrant,
} from "./grant.ts";
export { type GrantQuery, type GrantSearch, searchRegister } from "./search.ts";
export { type Bounded, type GrantYear, generalAgainstTargeted, shareGrowth } from "./series.ts";
export { unknownGrant } from "./unknown-grant.ts";
