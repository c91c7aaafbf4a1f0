export { type BuildOptions, buildData, checkData } from "./build/build.ts";
