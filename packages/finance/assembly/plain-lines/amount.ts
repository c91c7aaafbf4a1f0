const mostDigits: usize = 9;
const comma: u32 = 44;
const point: u32 = 46;

/** The amount that was read the last time, in öre. */
export let ore: u64 = 0;

/** Reads digits, perhaps with one or two decimals, into `ore`. Gives where they end, or 0 for what is no such amount. */
export function readAmount(from: usize, separator: u32): usize {
  let kronor: u64 = 0;
  let to = from;
  for (; to < from + mostDigits; to++) {
    const digit = digitAt(to);
    if (digit > 9) break;
    kronor = kronor * 10 + digit;
  }
  if (to === from) return 0;
  let decimals: u32 = 0;
  const after: u32 = load<u8>(to);
  if (after !== separator) {
    if (after !== comma && after !== point) return 0;
    const tens = digitAt(to + 1);
    if (tens > 9) return 0;
    const ones = digitAt(to + 2);
    decimals = 10 * tens + (ones > 9 ? 0 : ones);
    to += ones > 9 ? 2 : 3;
    if (<u32>load<u8>(to) !== separator) return 0;
  }
  ore = kronor * 100 + decimals;
  return ore > 0 ? to : 0;
}

/** More than 9 for a byte that is no digit. */
function digitAt(at: usize): u32 {
  return <u32>load<u8>(at) - 48;
}
