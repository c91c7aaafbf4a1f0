import { step } from "./spans.ts";

/**
 * Writes the two numbers of a line that equal lines share and others hardly ever do, to the places 2 × `at` and
 * 2 × `at` + 1 of `key`: `a` and `b` are those of its cell, `text` that of its reference.
 */
export function writeKey(
  key: Uint32Array,
  at: number,
  a: number,
  b: number,
  first: number,
  last: number,
  received: number,
  ore: number,
  text: number,
  otherText: number,
): void {
  const low = ore | 0;
  const high = Math.floor(ore / 0x1_0000_0000);
  key[2 * at] = spread(step(step(step(step(step(step(a, first), last), received), low), high), text));
  key[2 * at + 1] = spread(
    step(step(step(step(step(step(b, otherText), high), low), received), last), first),
  );
}

/** Lets every bit count for every other, as MurmurHash3 ends. */
function spread(hash: number): number {
  let next = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return next ^ (next >>> 16);
}
