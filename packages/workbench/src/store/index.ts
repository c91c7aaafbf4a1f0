export { type BuildOptions, buildData, checkData } from "./build/build.ts";
export type { Check, Progress, Report } from "./build/report.ts";
export { defaultFolder } from "./folder.ts";
export { type LoadedTables, type LoadOptions, loadTables } from "./load.ts";
export type { Note } from "./package/notes.ts";
export type { DataError } from "./problem/data-error.ts";
export type { DataProblem, DataProblemCode } from "./problem/data-problem.ts";
