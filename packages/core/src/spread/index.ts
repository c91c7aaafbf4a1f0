export { gini } from "./gini.ts";
export { mean } from "./mean.ts";
export { range } from "./range.ts";
export { type Spread, spreadOf } from "./spread.ts";
export { standardDeviation } from "./standard-deviation.ts";
