export { type Distribution, distributionOf, type SpreadChange } from "./distribution.ts";
export { type Finances, financesOf } from "./finances.ts";
export {
  defaultBands,
  type Grouping,
  type GroupingName,
  type GroupKey,
  groupingOf,
  groupings,
  requireBands,
} from "./grouping.ts";
export { inhabitantsAt } from "./inhabitants.ts";
export { type CapacityDefinition, type NetCapacity, netCapacity } from "./net-capacity.ts";
