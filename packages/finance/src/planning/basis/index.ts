export { type BasisAssumptions, type BasisYear, planningBasis } from "./basis.ts";
