import { step } from "./spans.ts";

/** Bytes of receiver, provider and category together that are kept; others are read the long way each time. */
export const longestKept = 52;
const shortestKept = 4;

/** Where things stand among the sixteen numbers of an entry, which are one line of a processor's memory. */
const entryAt = { length: 0, hash: 1, cell: 2, words: 3 } as const;
const size = 16;

/** Cells by the bytes that a plain line names them with, compared byte for byte. */
export class PlainCells {
  #numbers = new Int32Array(2048 * size);
  #count = 0;

  /** The cell that `length` bytes name, or −1. */
  find(view: DataView, from: number, length: number): number {
    const numbers = this.#numbers;
    const hash = hashOf(view, from, length);
    const end = numbers.length - 1;
    for (let at = Math.imul(hash, size) & end; ; at = (at + size) & end) {
      if (numbers[at] === 0) return -1;
      if (numbers[at + entryAt.hash] !== hash || numbers[at] !== length) continue;
      if (this.#isWritten(at + entryAt.words, view, from, length)) return numbers[at + entryAt.cell]!;
    }
  }

  /** Keeps a cell, unless its bytes are too many or known. */
  keep(view: DataView, from: number, length: number, cell: number): void {
    if (length < shortestKept || length > longestKept || this.find(view, from, length) >= 0) return;
    const entry = new Int32Array(size);
    entry.set([length, hashOf(view, from, length), cell]);
    const end = from + length;
    for (let at = from, word = entryAt.words; at < end; at += 4) entry[word++] = wordAt(view, at, end);
    if (++this.#count * 2 * size > this.#numbers.length) this.#grow();
    this.#place(entry);
  }

  #isWritten(words: number, view: DataView, from: number, length: number): boolean {
    const numbers = this.#numbers;
    const end = from + length;
    for (let at = from, word = words; at < end; at += 4) {
      if (numbers[word++] !== wordAt(view, at, end)) return false;
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
  const end = from + length;
  let hash = length;
  for (let at = from; at < end; at += 4) hash = step(hash, wordAt(view, at, end));
  return hash;
}

/** Four bytes; the last four where there are fewer left. */
function wordAt(view: DataView, at: number, end: number): number {
  return view.getInt32(Math.min(at, end - 4), true);
}
