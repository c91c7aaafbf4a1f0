/** As in line/spans.ts of the claims: the key of a line must be the same whichever way it is read. */
export function step(hash: u32, value: u32): u32 {
  const next = (hash ^ value) * 0x85ebca6b;
  return next ^ (next >> 15);
}

/** As in line/line-key.ts. */
export function spread(hash: u32): u32 {
  let next = (hash ^ (hash >> 16)) * 0x85ebca6b;
  next = (next ^ (next >> 13)) * 0xc2b2ae35;
  return next ^ (next >> 16);
}

/** The last four bytes of a text, or all of them where they are fewer; as in line/spans.ts. */
export function lastOf(from: usize, to: usize): u32 {
  if (to - from >= 4) return load<u32>(to - 4);
  let last: u32 = 0;
  for (let at = from; at < to; at++) last = (last << 8) | load<u8>(at);
  return last;
}

/** A hash of eight bytes or more; the last eight may be read twice. */
export function hashOf(from: usize, length: i32): u32 {
  const end = from + <usize>(length - 8);
  let hash: u64 = length;
  for (let at = from; at < end; at += 8) {
    hash = (hash ^ load<u64>(at)) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 29;
  }
  hash = (hash ^ load<u64>(end)) * 0x9e3779b97f4a7c15;
  return <u32>(hash >> 32);
}

/** Whether eight bytes or more are the same at two places. */
export function areSame(a: usize, b: usize, length: i32): bool {
  const end = <usize>(length - 8);
  for (let at: usize = 0; at < end; at += 8) if (load<u64>(a + at) !== load<u64>(b + at)) return false;
  return load<u64>(a + end) === load<u64>(b + end);
}
