export * from "./standard-cost.ts";
