export * from "./adults.ts";
export * from "./children.ts";
export * from "./elderly.ts";
export * from "./indices.ts";
export * from "./need.ts";
export * from "./standard-cost.ts";
