export { type Band, bandAt, bandsOf, parseBands } from "./bands.ts";
export { amountOf, type Counts, changeOf, countsOf, evenShare } from "./change.ts";
export { byGroup, type GroupOutcome } from "./group.ts";
export { type PlaceBeside, type ReformTotal, type SideBySide, sideBySide } from "./side-by-side.ts";
export {
  partsOf,
  type ReformPart,
  type Stack,
  type StackedChange,
  type StackedPart,
  stack,
} from "./stack.ts";
