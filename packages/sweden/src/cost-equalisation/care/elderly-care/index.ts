export * from "./age.ts";
export * from "./components.ts";
export * from "./health-and-origin.ts";
export * from "./inputs.ts";
export * from "./national.ts";
export * from "./sparse-areas.ts";
export * from "./standard-cost.ts";
