export * from "./lookups.ts";
export * from "./standard-cost.ts";
