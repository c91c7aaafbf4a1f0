export type { LinearProgramme, LinearSolver } from "./linear.ts";
export { solveOne } from "./one-unknown.ts";
export type { Limits, Method, Probe, Response, Shortfall, Solution, Unknown } from "./problem.ts";
export { reformProbe, withValues } from "./reform-probe.ts";
export { solveSeveral } from "./several-unknowns.ts";
export { type NamedUnknown, parseWantedPath, unknownAt, type WantedPath } from "./wanted.ts";
