export { askedQuantity, defaultQuantity } from "./asked-quantity.ts";
export { defaultLeast, defaultWithin, findCliffs, sweptPath } from "./cliffs.ts";
export { type DistributionRequest, type DistributionResult, distribute } from "./distribution.ts";
export type { CliffsRequest, CliffsResult, Leap } from "./leaps.ts";
export { mostReforms, requireFew, type TitledReform } from "./reformed.ts";
export { type BesideResult, compareReforms } from "./side-by-side.ts";
export { type Solved, type SolveRequest, solveReform } from "./solve.ts";
export { type StackResult, stackReform } from "./stacked.ts";
export { type CostTarget, type LossLimit, parseLossLimit, parseTarget } from "./target.ts";
