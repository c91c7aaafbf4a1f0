export * from "./allocation/index.ts";
export * from "./economy/index.ts";
export * from "./grants/index.ts";
export * from "./planning/index.ts";
export * from "./reimbursement/index.ts";
