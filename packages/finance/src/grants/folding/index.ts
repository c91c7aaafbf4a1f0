export { type Administration, type AdministrationAssumptions, administrationOf } from "./administration.ts";
export { type FoldedGrant, type FoldOutcome, type FoldQuestion, foldGrants } from "./fold.ts";
export { type FoldTransition, foldTransition, longestTransition } from "./transition.ts";
