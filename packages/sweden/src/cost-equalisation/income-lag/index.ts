export * from "./municipalities.ts";
export * from "./regions.ts";
export * from "./year-before.ts";
