export * from "./cost-equalisation.ts";
export * from "./structural-cost.ts";
