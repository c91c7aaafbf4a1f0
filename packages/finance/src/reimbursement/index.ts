export * from "./administration/index.ts";
export * from "./claims/index.ts";
export * from "./forecast/index.ts";
export * from "./queue/index.ts";
export * from "./repayment/index.ts";
export * from "./round/index.ts";
export * from "./rows/index.ts";
export * from "./scheme/index.ts";
