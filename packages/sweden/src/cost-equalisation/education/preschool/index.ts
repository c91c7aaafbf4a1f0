export * from "./age-allowance.ts";
export * from "./components.ts";
export * from "./inputs.ts";
export * from "./national-cost.ts";
export * from "./need.ts";
export * from "./socio-economic.ts";
export * from "./standard-cost.ts";
