export * from "./change.ts";
export * from "./standard-cost.ts";
