export {
  grantKeysByName,
  grantPanelColumns,
  grantReceiversOf,
  lastPanelYear,
  revenueOf,
} from "./keys.ts";
export { generalGrantsByYear, registerOf, registerTables } from "./register.ts";
export {
  administrationAssumptions,
  costModelOfSector,
  pharmaceuticalBenefits,
  reportStatement,
  statedCounts,
  statedTotals,
} from "./stated.ts";
