export { type Bend, findBend } from "./bend.ts";
export { type FoundJumps, findJumps, type Jump, type Sweep } from "./jumps.ts";
export { type NearThreshold, nearThreshold, remembering } from "./near.ts";
