export * from "./expiry/index.ts";
export * from "./folding/index.ts";
export * from "./package/index.ts";
export * from "./register/index.ts";
export * from "./review/index.ts";
