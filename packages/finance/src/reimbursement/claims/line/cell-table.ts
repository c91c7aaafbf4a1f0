import { hashOfSpan, sameSpan } from "./spans.ts";

/** Receiver, provider and kind of cost, as one line names them. */
export interface ClaimCell {
  readonly receiver: string;
  /** Empty for the receiver's own costs. */
  readonly provider: string;
  readonly category: string;
}

/** Numbers kept of each cell: hash of its bytes, where they start, three lengths, two of what it says, its receiver. */
const kept = 8;

/**
 * The triples of receiver, provider and category met so far, found again by the bytes they were written with, so that
 * each is checked once and not on each of its lines. Fields are given as in `ClaimScanner`: two numbers each, where
 * they start and end, the three of a cell first.
 */
export class CellTable {
  readonly cells: ClaimCell[] = [];
  #slots = new Int32Array(1024).fill(-1);
  #numbers = new Int32Array(512 * kept);
  #bytes = new Uint8Array(65_536);
  #view = new DataView(this.#bytes.buffer);
  #used = 0;

  /** A hash of the bytes of three fields. */
  static hashOf(view: DataView, fields: Int32Array): number {
    const receiver = hashOfSpan(view, fields[0]!, fields[1]!, 0x811c9dc5);
    const provider = hashOfSpan(view, fields[2]!, fields[3]!, receiver);
    return hashOfSpan(view, fields[4]!, fields[5]!, provider);
  }

  /** The cell written with the bytes of three fields, or −1. */
  find(hash: number, view: DataView, fields: Int32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const cell = this.#slots[slot]!;
      if (cell < 0) return -1;
      if (this.#numbers[cell * kept] === hash && this.#isWritten(cell, view, fields)) return cell;
    }
  }

  /** Keeps a cell whose receiver has the place `receiver` in a list, as it is written. Gives its number. */
  add(hash: number, bytes: Uint8Array, fields: Int32Array, cell: ClaimCell, receiver: number): number {
    const id = this.cells.length;
    this.cells.push(cell);
    if (this.#numbers.length === id * kept) this.#numbers = longer(this.#numbers, 2 * id * kept);
    const starts = this.#used;
    for (let field = 0; field < 6; field += 2) this.#keep(bytes.subarray(fields[field]!, fields[field + 1]!));
    const lengths = [0, 2, 4].map((field) => fields[field + 1]! - fields[field]!);
    const said = [hashOf(cell, 0x01000193), hashOf(cell, 0xc2b2ae35)];
    this.#numbers.set([hash, starts, ...lengths, ...said, receiver], id * kept);
    if (id * 2 > this.#slots.length) this.#grow();
    this.#place(id);
    return id;
  }

  /** A number that hardly any other cell has; the same for the same cell however it was written. */
  saidBy(cell: number): number {
    return this.#numbers[cell * kept + 5]!;
  }

  /** Another such number. */
  alsoSaidBy(cell: number): number {
    return this.#numbers[cell * kept + 6]!;
  }

  /** Place of the receiver of a cell. */
  receiverOf(cell: number): number {
    return this.#numbers[cell * kept + 7]!;
  }

  #isWritten(cell: number, view: DataView, fields: Int32Array): boolean {
    const numbers = this.#numbers;
    let at = numbers[cell * kept + 1]!;
    for (let field = 0; field < 3; field++) {
      const from = fields[2 * field]!;
      const length = fields[2 * field + 1]! - from;
      if (numbers[cell * kept + 2 + field] !== length) return false;
      if (!sameSpan(view, from, this.#view, at, length)) return false;
      at += length;
    }
    return true;
  }

  #keep(written: Uint8Array): void {
    if (this.#used + written.length > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2 + written.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#bytes.set(written, this.#used);
    this.#used += written.length;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let id = 0; id < this.cells.length - 1; id++) this.#place(id);
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#numbers[id * kept]! & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(length);
  all.set(numbers);
  return all;
}

function hashOf({ receiver, provider, category }: ClaimCell, factor: number): number {
  const text = `${receiver}\n${provider}\n${category}`;
  let hash = factor;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    hash ^= hash >>> 15;
  }
  return hash;
}
