export * from "./demography/index.ts";
