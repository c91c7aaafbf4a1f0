export {
  type BalanceOutlook,
  balanceOutlook,
  type TogetherBalanceOutlook,
  togetherBalanceOutlook,
} from "./balance-outlook.ts";
export { checkProjection, longestHorizon } from "./check.ts";
export { delayedGrants } from "./delayed-grants.ts";
export type {
  BalancePolicy,
  EconomyAssumptions,
  EconomyDrivers,
  NationalDrivers,
  PlaceDrivers,
} from "./drivers.ts";
export * from "./equations/index.ts";
export { groupDebtAhead } from "./group-debt.ts";
export { guaranteeLaw } from "./guarantee-law.ts";
export * from "./investment/index.ts";
export type { EconomyLaw, GuaranteeRules, LawAnswer, LawQuestion } from "./law.ts";
export type { EconomyOpening } from "./opening.ts";
export { broughtForward, type PreparedEconomy, prepareEconomy } from "./prepare.ts";
export { projectEconomy, projectPreparedEconomy } from "./project.ts";
export {
  type ProjectedQuantity,
  type Projection,
  projectedPath,
  projectedQuantities,
} from "./projection.ts";
export { restoreAndAge } from "./recovery.ts";
export { type ReservesOfYear, reservesAhead } from "./reserves-ahead.ts";
export * from "./simulation/index.ts";
export * from "./stress/index.ts";
