export * from "./basis/index.ts";
export * from "./calendar/index.ts";
export * from "./demography/index.ts";
export * from "./digital/index.ts";
export * from "./notice/index.ts";
