export {
  type Allocation,
  type AllocationQuestion,
  allocate,
  largestPot,
} from "./allocate.ts";
export {
  type Backtest,
  type BacktestYear,
  backtest,
  type NamedKey,
  type TestedYear,
} from "./backtest/backtest.ts";
export { type HistogramBin, histogramOf } from "./backtest/histogram.ts";
export {
  type HeldBackYear,
  type MixSearch,
  type MixShares,
  mixedShares,
  scoreMix,
  searchMix,
} from "./backtest/mix.ts";
export type { KeyScore } from "./backtest/score.ts";
export { codeFinder } from "./document/code-finder.ts";
export { type FileColumns, readColumnRows } from "./document/column-rows.ts";
export type { KeyInputs } from "./document/fields.ts";
export {
  type KeyDocument,
  type KeyNeed,
  keyOfYear,
  type ReadKey,
  readKeyDocument,
} from "./document/read-document.ts";
export { readAllocationKey } from "./document/read-key.ts";
export { readAllocationRules } from "./document/read-rules.ts";
export { type AllocationInterval, allocationInterval } from "./interval.ts";
export {
  type AllocationKey,
  type ApplicationKey,
  type BetweenKey,
  type ChangeKey,
  type ColumnKey,
  columnsOfKey,
  type EqualKey,
  type GapKey,
  type MixKey,
  type WeightedKey,
} from "./key/key.ts";
export type { LeftOut } from "./key/shares.ts";
export { type OwnKeyColumns, ownKeyColumns } from "./own-columns.ts";
export {
  type KeyColumn,
  type KeyColumns,
  type ReceiverKind,
  type Receivers,
  receiverKinds,
} from "./receivers.ts";
export { phases } from "./rules/phases.ts";
export {
  type AllocationRules,
  type BoundRule,
  boundRules,
  columnsOfRules,
  type Guarantee,
  type Limit,
  type Transition,
} from "./rules/rules.ts";
