export * from "./economy/index.ts";
export * from "./planning/index.ts";
