export * from "./components.ts";
export * from "./inputs.ts";
export * from "./national.ts";
export * from "./shares.ts";
export * from "./standard-cost.ts";
export * from "./unemployment.ts";
