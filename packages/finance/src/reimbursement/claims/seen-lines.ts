/**
 * Which lines have been seen, by two numbers each. Holds one of them and finds it by the other, four bytes a line: of
 * thirty million different lines, one in three hundred such files would have one taken for another by mistake; of a
 * hundred thousand, one in thirty million.
 */
export class SeenLines {
  readonly #tables: Uint32Array[] = [];
  #free = 0;
  readonly #next: number;

  constructor(expected: number) {
    this.#next = slotsFor(expected);
  }

  /** Whether the line has been seen; it has from now on. */
  add(key: number, fingerprint: number): boolean {
    // Zero is an empty slot.
    const wanted = fingerprint || 1;
    for (let at = 0; at < this.#tables.length - 1; at++) {
      const table = this.#tables[at]!;
      if (table[slotOf(table, key, wanted)] === wanted) return true;
    }
    const table = this.#free > 0 ? this.#tables.at(-1)! : undefined;
    const slot = table ? slotOf(table, key, wanted) : 0;
    if (table?.[slot] === wanted) return true;
    if (table) {
      table[slot] = wanted;
      this.#free--;
      return false;
    }
    return this.#addToNew(key, wanted);
  }

  #addToNew(key: number, wanted: number): boolean {
    const last = this.#tables.at(-1);
    if (last && last[slotOf(last, key, wanted)] === wanted) return true;
    const table = new Uint32Array(this.#next);
    this.#tables.push(table);
    this.#free = Math.floor(table.length * fullest);
    table[slotOf(table, key, wanted)] = wanted;
    this.#free--;
    return false;
  }
}

/** Where the fingerprint stands in a table, or the empty slot where it would. */
function slotOf(table: Uint32Array, key: number, wanted: number): number {
  let slot = Math.floor(((key >>> 0) / 0x1_0000_0000) * table.length);
  for (;;) {
    const there = table[slot]!;
    if (there === 0 || there === wanted) return slot;
    slot = slot + 1 === table.length ? 0 : slot + 1;
  }
}

/** The fuller a table the slower it is to find a place in it. */
const fullest = 0.7;
const [fewest, most] = [1 << 12, 1 << 27] as const;

function slotsFor(lines: number): number {
  return Math.min(most, Math.max(fewest, Math.ceil((lines * 1.02) / fullest)));
}
