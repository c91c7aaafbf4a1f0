export { economyColumns } from "./accounts.ts";
export { type DebtShare, debtShares } from "./debt-shares.ts";
export {
  type EconomyAssumptionId,
  economyAssumptionIds,
  type StatedAssumption,
} from "./defaults.ts";
export { type AfterProjection, afterProjectionLabels, afterProjections } from "./demography.ts";
export { type EconomyQuestion, type SwedishEconomy, swedishEconomy } from "./economy.ts";
export {
  type BookedInvestment,
  type InvestmentGround,
  investmentGround,
  reportYears,
} from "./investment-ground.ts";
export { guaranteeRules, lawYearFor, swedishEconomyLaw } from "./law.ts";
export { type LeftOut, openingYears } from "./opening.ts";
export { type EconomyService, economyServiceLabels, economyServices } from "./services.ts";
