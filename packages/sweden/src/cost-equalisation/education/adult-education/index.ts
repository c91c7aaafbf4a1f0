export * from "./components.ts";
export * from "./inputs.ts";
export * from "./national-cost.ts";
export * from "./standard-cost.ts";
export * from "./target-groups.ts";
