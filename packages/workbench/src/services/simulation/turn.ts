import type { Turn } from "@barkraft/finance";

const free = 0;
const taken = 1;

/** Locks for so many parts of shared tallies. */
export function locksFor(parts: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(parts * Int32Array.BYTES_PER_ELEMENT));
}

/** Lets one thread at a time count in a part; the others wait. */
export function inTurn(locks: Int32Array): Turn {
  return (part, count) => {
    while (Atomics.compareExchange(locks, part, free, taken) !== free) Atomics.wait(locks, part, taken);
    try {
      count();
    } finally {
      Atomics.store(locks, part, free);
      Atomics.notify(locks, part, 1);
    }
  };
}
