import { step } from "./spans.ts";

/** Bytes of receiver, provider and category together that are kept; longer ones are read the long way each time. */
export const longestKept = 44;

/** Where things stand among the sixteen numbers of an entry, which are one line of a processor's memory. */
const entryAt = { length: 0, hash: 1, cell: 2, said: 3, alsoSaid: 4, words: 5 } as const;
const size = 16;

const masks = Int32Array.of(-1, 0xff, 0xffff, 0xffffff);

/** Cells by the bytes that a plain line names them with, compared byte for byte. */
export class PlainCells {
  #numbers = new Int32Array(2048 * size);
  #count = 0;

  /** Where the numbers of the cell stand that `length` bytes name, or −1. */
  find(view: DataView, from: number, length: number): number {
    const numbers = this.#numbers;
    const hash = hashOf(view, from, length);
    const end = numbers.length - 1;
    for (let at = Math.imul(hash, size) & end; ; at = (at + size) & end) {
      if (numbers[at] === 0) return -1;
      if (numbers[at + entryAt.hash] !== hash || numbers[at] !== length) continue;
      if (this.#isWritten(at + entryAt.words, view, from, length)) return at;
    }
  }

  /** The cell at a place that `find` gave. */
  cell(at: number): number {
    return this.#numbers[at + entryAt.cell]!;
  }

  /** The two numbers of what it says, as in `CellTable`. */
  saidBy(at: number): number {
    return this.#numbers[at + entryAt.said]!;
  }

  alsoSaidBy(at: number): number {
    return this.#numbers[at + entryAt.alsoSaid]!;
  }

  /** Keeps a cell, unless its bytes are too many or known. */
  keep(view: DataView, from: number, length: number, cell: number, said: number, alsoSaid: number): void {
    if (length > longestKept || this.find(view, from, length) >= 0) return;
    const entry = new Int32Array(size);
    entry.set([length, hashOf(view, from, length), cell, said, alsoSaid]);
    for (let at = 0; at < length; at += 4)
      entry[entryAt.words + at / 4] = wordAt(view, from + at, length - at);
    if (++this.#count * 2 * size > this.#numbers.length) this.#grow();
    this.#place(entry);
  }

  #isWritten(words: number, view: DataView, from: number, length: number): boolean {
    const numbers = this.#numbers;
    for (let at = 0; at < length; at += 4) {
      if (numbers[words + (at >> 2)] !== wordAt(view, from + at, length - at)) return false;
    }
    return true;
  }

  #grow(): void {
    const before = this.#numbers;
    this.#numbers = new Int32Array(before.length * 4);
    for (let at = 0; at < before.length; at += size) {
      if (before[at] !== 0) this.#place(before.subarray(at, at + size));
    }
  }

  #place(entry: Int32Array): void {
    const end = this.#numbers.length - 1;
    let at = Math.imul(entry[entryAt.hash]!, size) & end;
    while (this.#numbers[at] !== 0) at = (at + size) & end;
    this.#numbers.set(entry, at);
  }
}

function hashOf(view: DataView, from: number, length: number): number {
  let hash = length;
  for (let at = 0; at < length; at += 4) hash = step(hash, wordAt(view, from + at, length - at));
  return hash;
}

/** Four bytes, or those that are left. */
function wordAt(view: DataView, at: number, left: number): number {
  const word = view.getInt32(at, true);
  return left >= 4 ? word : word & masks[left]!;
}
