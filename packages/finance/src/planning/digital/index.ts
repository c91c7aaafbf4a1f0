export { adoptionCurve } from "./adoption.ts";
export { type Assumed, type Assumption, type Reading, readAssumptions } from "./assumption.ts";
export { type BudgetYear, budgetsOf } from "./budgets.ts";
export { type Hump, type HumpYear, humpFinancing, type Payer } from "./hump.ts";
export {
  type Infrastructure,
  type InfrastructureAssumption,
  type InfrastructureCase,
  type InfrastructureYear,
  infrastructureAssumptions,
  infrastructureCase,
} from "./infrastructure.ts";
export { extremesOf, type Sensitivity, sensitivityOf } from "./sensitivity.ts";
export {
  type DigitalService,
  type LocalCase,
  localCase,
  presentValueOf,
  type ServiceAssumption,
  type ServiceCase,
  type ServiceReach,
  type ServiceYear,
  type Spread,
  serviceAssumptions,
  serviceCase,
} from "./service.ts";
