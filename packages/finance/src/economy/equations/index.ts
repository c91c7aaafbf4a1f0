export { balanceResult, leastDeficit, remainingDeficit, settingAside, useOfReserve } from "./balance.ts";
export {
  costLevelAfter,
  depreciationAfter,
  effectiveInterestAfter,
  financialNet,
  netCost,
} from "./cost.ts";
export { borrowingNeed, debtAfter, liquidAssetsAfter, selfFinancedInvestment } from "./financing.ts";
export { incomeEqualisation, regulatingItemPerInhabitant } from "./grants.ts";
export { ownTax, taxBaseAfter } from "./tax.ts";
