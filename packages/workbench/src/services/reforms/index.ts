export { findCliffs, sweptPath } from "./cliffs.ts";
export { type DistributionResult, distribute } from "./distribution.ts";
export type { CliffsResult } from "./leaps.ts";
export { mostReforms, requireFew } from "./reformed.ts";
export { type BesideResult, compareReforms } from "./side-by-side.ts";
export { type Solved, solveReform } from "./solve.ts";
export { type StackResult, stackReform } from "./stacked.ts";
export { parseLossLimit, parseTarget } from "./target.ts";
