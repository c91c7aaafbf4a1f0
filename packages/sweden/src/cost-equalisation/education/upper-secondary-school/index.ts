export * from "./age-allowance.ts";
export * from "./components.ts";
export * from "./inputs.ts";
export * from "./programme-choice.ts";
export * from "./standard-cost.ts";
