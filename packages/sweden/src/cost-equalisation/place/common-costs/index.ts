export * from "./administration.ts";
export * from "./construction.ts";
export * from "./heating.ts";
export * from "./population-decline.ts";
export * from "./standard-cost.ts";
