export type { LinearProgramme, LinearSolver } from "./linear.ts";
export { solveOne } from "./one-unknown.ts";
export type { Limits, Method, Probe, Response, Shortfall, Solution, Unknown } from "./problem.ts";
export { solveSeveral } from "./several-unknowns.ts";
