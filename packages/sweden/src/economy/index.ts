export type { EconomyChanges, PlaceChanges } from "./drivers/changes.ts";
export {
  type EconomyAssumptionId,
  economyAssumptionIds,
  type StatedAssumption,
} from "./drivers/defaults.ts";
export { type AfterProjection, afterProjectionLabels, afterProjections } from "./drivers/demography.ts";
export {
  type EconomyChoice,
  type EconomyQuestion,
  economyFrom,
  type SwedishEconomy,
  swedishEconomy,
} from "./economy.ts";
export { type EconomyGround, economyGround } from "./ground.ts";
export { type BookedYear, bookedYears, firstBookedYear } from "./history.ts";
export { type DebtShare, debtShares } from "./investment/debt-shares.ts";
export {
  type BookedInvestment,
  bookedInvestments,
  type InvestmentGround,
  investmentGround,
  meanSelfFinancing,
  reportYears,
} from "./investment/investment-ground.ts";
export { guaranteeRules, lawYearFor, swedishEconomyLaw } from "./law.ts";
export { economyColumns } from "./opening/accounts.ts";
export { type LeftOut, openingYears } from "./opening/opening.ts";
export { type EconomyService, economyServiceLabels, economyServices } from "./opening/services.ts";
export { packGround, type TransportedGround, unpackGround } from "./transport.ts";
