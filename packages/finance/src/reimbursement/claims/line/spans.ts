/**
 * A hash of the bytes `from` up to `to` and of how many they are, carried on from `hash`. Four bytes at a time; what
 * is left over is read together with the bytes before it.
 */
export function hashOfSpan(view: DataView, from: number, to: number, hash: number): number {
  let next = step(hash, to - from);
  let at = from;
  for (; at + 4 <= to; at += 4) next = step(next, view.getInt32(at, true));
  return at === to ? next : step(next, lastOf(view, from, to));
}

/** Whether `length` bytes of one view are those of another. */
export function sameSpan(a: DataView, fromA: number, b: DataView, fromB: number, length: number): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    if (a.getInt32(fromA + at, true) !== b.getInt32(fromB + at, true)) return false;
  }
  return at === length || lastOf(a, fromA, fromA + length) === lastOf(b, fromB, fromB + length);
}

/** Multiplies and folds. */
export function step(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x85ebca6b);
  return next ^ (next >>> 15);
}

/** The last four bytes, or all of them where they are fewer. */
function lastOf(view: DataView, from: number, to: number): number {
  if (to - from >= 4) return view.getInt32(to - 4, true);
  let last = 0;
  for (let at = from; at < to; at++) last = (last << 8) | view.getUint8(at);
  return last;
}

/** What the two hashes of a line's reference are carried on from. */
export const referenceSeeds = [0x01000193, 0x2545f491] as const;
