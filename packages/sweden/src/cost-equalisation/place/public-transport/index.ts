export * from "./county.ts";
export * from "./inputs.ts";
export * from "./national.ts";
export * from "./region.ts";
export * from "./standard-cost.ts";
export * from "./within-county.ts";
