export * from "./allocation/index.ts";
export {
  type AdjustmentId,
  adjustments,
  type Opening,
  type YearAccounts,
} from "./balance-requirement/accounts.ts";
export {
  type BalanceAssumption,
  type BalanceRequirement,
  type BalanceYear,
  balanceRequirement,
} from "./balance-requirement/balance-requirement.ts";
export { balanceParameters } from "./balance-requirement/parameters.ts";
export { changeBetween } from "./change/change.ts";
export {
  type Change,
  type ChangedItem,
  type ChangeMethod,
  changeMethods,
  type PartChange,
} from "./change/model.ts";
export type { Money } from "./change/money.ts";
export { type Cause, causes, type Part } from "./change/parts.ts";
export * from "./demography/index.ts";
export * from "./economy/index.ts";
export { ageColumns } from "./figures/age-columns.ts";
export { inputsOf, type LawOfYear, lawOf, neededColumns } from "./figures/inputs.ts";
export { type Municipality, municipalitiesOf, placesOf } from "./figures/places.ts";
export {
  packYear,
  type TransportedColumn,
  type TransportedYear,
  unpackYear,
} from "./figures/transport.ts";
export type { YearGround } from "./figures/year.ts";
export { formulas } from "./generated/formulas.ts";
export {
  type CostModel,
  costModels,
  type GrantOutcome,
  type GrantRow,
  grantReform,
  grantThroughSystem,
  type ModelEffect,
} from "./grant-through-system/grant-through-system.ts";
export { regulatingItemChange } from "./income-equalisation/closing.ts";
export { type Level, levels } from "./levels.ts";
export type {
  Basis,
  MarginalInhabitant,
  MarginalItem,
  MarginalStandardCost,
  StageChange,
} from "./marginal-inhabitant/marginal.ts";
export { marginalInhabitant } from "./marginal-inhabitant/marginal-inhabitant.ts";
export { type Addition, type Person, type Stage, stages, yearsUntil } from "./marginal-inhabitant/person.ts";
export { NeedColumns, type OwnColumns } from "./need-model/columns.ts";
export {
  highConditionNumber,
  type NeedColumn,
  type NeedDriver,
  type NeedModel,
  type NeedQuestion,
  type NeedRow,
  type NeedWeighting,
  needWeightings,
} from "./need-model/model.ts";
export { needModel } from "./need-model/need-model.ts";
export * from "./planning/index.ts";
export {
  type ReconciledPart,
  type ReconciledTotal,
  type Reconciliation,
  reconcile,
  reconciledTotals,
} from "./reconciliation/reconcile.ts";
export * from "./reforms/index.ts";
export { sweden } from "./scheme.ts";
export * from "./sector/index.ts";
export * from "./shocks/index.ts";
export {
  type Similar,
  type SimilarityQuestion,
  type SimilarMunicipality,
  similarMunicipalities,
  type Trait,
  type UsedVariable,
} from "./similar/similar.ts";
export { similarityColumns } from "./similar/traits.ts";
export {
  type SimilarityVariable,
  type SimilarityVariableId,
  similarityVariableIds,
  similarityVariables,
} from "./similar/variables.ts";
export * from "./stabilisation/index.ts";
export * from "./state-frame/index.ts";
export * from "./support-packages/index.ts";
export * from "./support-packages/index.ts";
export * from "./targeted-grants/index.ts";
export * from "./targeted-grants/index.ts";
export { modelVersion } from "./version.ts";
export { requireLaw, years } from "./years.ts";
