/** Tables of one group, of which the last has room. */
class Group {
  last: Uint32Array;
  readonly #full: Uint32Array[] = [];
  #free: number;
  #next: number;

  constructor(slots: number) {
    this.last = new Uint32Array(slots);
    this.#free = Math.floor(slots * fullest);
    // A group that is a little larger than expected must not take twice the memory; one that is much larger may.
    this.#next = Math.max(fewest, slots >> 2);
  }

  /** Writes 1 into `repeated` for each line from `from` up to `to` that has been seen; they have from now on. */
  add(keys: Uint32Array, from: number, to: number, repeated: Uint8Array): void {
    for (let at = from; at < to; at++) {
      if (repeated[at] === 1) continue;
      const key = keys[2 * at]!;
      const print = printOf(keys, at);
      const slot = slotOf(this.last, key, print);
      if (this.last[slot] === print || (this.#full.length > 0 && this.#wasSeen(key, print))) repeated[at] = 1;
      else this.#keep(slot, key, print);
    }
  }

  #wasSeen(key: number, print: number): boolean {
    return this.#full.some((table) => table[slotOf(table, key, print)] === print);
  }

  #keep(slot: number, key: number, print: number): void {
    if (this.#free === 0) {
      this.#grow();
      this.last[slotOf(this.last, key, print)] = print;
    } else this.last[slot] = print;
    this.#free--;
  }

  #grow(): void {
    this.#full.push(this.last);
    this.last = new Uint32Array(this.#next);
    this.#free = Math.floor(this.#next * fullest);
    this.#next = Math.min(most, this.#next * 2);
  }
}

/**
 * Which lines have been seen, by two numbers each and within groups that share no line. Holds one of the numbers and
 * finds it by the other, four bytes a line: of thirty million different lines, one file in a hundred would have one
 * taken for another by mistake; of a hundred thousand, one in forty thousand. Lines of one group that follow each other
 * are looked up in the same small part of the memory.
 */
export class SeenLines {
  readonly #groups: Group[] = [];
  readonly #slots: number;

  /** `expected`: about how many lines a group has; more are taken too. */
  constructor(expected: number) {
    this.#slots = slotsFor(expected);
  }

  /**
   * Writes for each of `count` lines whether it has been seen, 1 or 0, into `repeated`; they have from now on. `keys`
   * holds two numbers a line, `groups` the group of each, counted from 0. Gives how many have been seen.
   */
  add(keys: Uint32Array, groups: Uint16Array, count: number, repeated: Uint8Array): number {
    let times = 0;
    for (let from = 0; from < count; from += together) {
      const to = Math.min(count, from + together);
      repeated.fill(0, from, to);
      if (!this.#isAtHand(groups[from]!, groups[to - 1]!)) this.#lookAhead(keys, groups, from, to, repeated);
      for (let at = from; at < to; ) {
        const group = groups[at]!;
        let end = at + 1;
        while (end < to && groups[end] === group) end++;
        this.#group(group).add(keys, at, end, repeated);
        at = end;
      }
      for (let at = from; at < to; at++) times += repeated[at]!;
    }
    return times;
  }

  #group(number: number): Group {
    while (this.#groups.length <= number) this.#groups.push(new Group(this.#slots));
    return this.#groups[number]!;
  }

  /** Whether the groups of a first and a last line are one, with a table that the processor keeps at hand anyhow. */
  #isAtHand(first: number, last: number): boolean {
    return first === last && this.#group(first).last.length <= atHand;
  }

  /**
   * Looks at the first place of each of the next lines, where most of those that have been seen stand. The memory is
   * slow, but brings many places at the same time, and has them at hand when they are looked at one by one.
   */
  #lookAhead(keys: Uint32Array, groups: Uint16Array, from: number, to: number, repeated: Uint8Array): void {
    for (let at = from; at < to; at++) {
      const table = this.#group(groups[at]!).last;
      if (table[firstSlot(table, keys[2 * at]!)] === printOf(keys, at)) repeated[at] = 1;
    }
  }
}

/** The number that is held of a line; zero is an empty slot. */
function printOf(keys: Uint32Array, at: number): number {
  return keys[2 * at + 1]! || 1;
}

function firstSlot(table: Uint32Array, key: number): number {
  return (key * (table.length / 0x1_0000_0000)) | 0;
}

/** Where the print stands in a table, or the empty slot where it would. */
function slotOf(table: Uint32Array, key: number, print: number): number {
  let slot = firstSlot(table, key);
  for (;;) {
    const there = table[slot]!;
    if (there === 0 || there === print) return slot;
    slot = slot + 1 === table.length ? 0 : slot + 1;
  }
}

/** Lines whose places are looked at together. */
const together = 64;
/** Slots of a table that fits into the memory next to a processor. */
const atHand = 1 << 18;
/** The fuller a table the slower it is to find a place in it. */
const fullest = 0.7;
const [fewest, most] = [1 << 12, 1 << 27] as const;

function slotsFor(lines: number): number {
  return Math.min(most, Math.max(fewest, Math.ceil((lines * 1.02) / fullest)));
}
