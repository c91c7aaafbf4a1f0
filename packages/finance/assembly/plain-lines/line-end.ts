const newlines: v128 = i8x16.splat(10);
const quotes: v128 = i8x16.splat(34);
const longestReference: usize = 96;

let separators: v128 = i8x16.splat(0);

/** Says which byte stands between the cells of a line. */
export function separateBy(separator: u32): void {
  separators = i8x16.splat(<i8>separator);
}

/** Where the third separator from `from` on is, or 0 when it is further away than 64 bytes. */
export function thirdSeparator(from: usize): usize {
  let found: u64 = 0;
  for (let at: i32 = 48; at >= 0; at -= 16) {
    found = (found << 16) | <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(from + at), separators)));
  }
  found &= found - 1;
  found &= found - 1;
  return found === 0 ? 0 : from + <usize>ctz(found);
}

/** The end of a line, from where its reference begins; 0 where there is more to it or none near. */
export function endOfReference(from: usize): usize {
  for (let at = from; at < from + longestReference; at += 16) {
    const bytes = v128.load(at);
    const ends = i8x16.bitmask(i8x16.eq(bytes, newlines));
    const parts = i8x16.bitmask(v128.or(i8x16.eq(bytes, separators), i8x16.eq(bytes, quotes)));
    // Of what stands before the first newline, if there is one.
    if ((parts & ((ends & -ends) - 1)) !== 0) return 0;
    if (ends !== 0) return at + <usize>ctz(ends);
  }
  return 0;
}
