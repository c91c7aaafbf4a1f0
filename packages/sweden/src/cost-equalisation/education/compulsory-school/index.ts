export * from "./age-allowance.ts";
export * from "./components.ts";
export * from "./inputs.ts";
export * from "./language.ts";
export * from "./national-cost.ts";
export * from "./standard-cost.ts";
