export {
  type Allocation,
  type AllocationQuestion,
  allocate,
  largestPot,
} from "./allocate.ts";
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
