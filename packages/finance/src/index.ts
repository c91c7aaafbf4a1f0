export * from "./allocation/index.ts";
export * from "./assumption/index.ts";
export * from "./economy/index.ts";
export * from "./grants/index.ts";
export * from "./planning/index.ts";
export * from "./reimbursement/index.ts";
export * from "./stabilisation/index.ts";
export * from "./state/index.ts";
