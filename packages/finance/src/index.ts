export * from "./economy/index.ts";
export * from "./planning/index.ts";
export * from "./allocation/index.ts";
