export { type Bend, findBend } from "./bend.ts";
export { type FoundJumps, findJumps, type Jump, type Sweep } from "./jumps.ts";
