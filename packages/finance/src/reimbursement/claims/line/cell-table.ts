/** Receiver, provider and kind of cost, as one line names them. */
export interface ClaimCell {
  readonly receiver: string;
  /** Empty for the receiver's own costs. */
  readonly provider: string;
  readonly category: string;
}

/**
 * The triples of receiver, provider and category met so far, found again by the bytes they were written with, so that
 * each is checked once and not on each of its lines.
 */
export class CellTable {
  readonly cells: ClaimCell[] = [];
  /** Two numbers for each cell that hardly any other has. */
  readonly hashes: number[] = [];
  #slots = new Int32Array(1024).fill(-1);
  #bytes = new Uint8Array(65_536);
  #used = 0;
  readonly #starts: number[] = [0];
  readonly #keyHashes: number[] = [];

  /** The cell written with the bytes of three fields, or −1. `hash` is that of the bytes. */
  find(hash: number, bytes: Uint8Array, fields: Int32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const cell = this.#slots[slot]!;
      if (cell < 0) return -1;
      if (this.#keyHashes[cell] === hash && this.#isWritten(cell, bytes, fields)) return cell;
    }
  }

  add(hash: number, bytes: Uint8Array, fields: Int32Array, cell: ClaimCell): number {
    const id = this.cells.length;
    this.cells.push(cell);
    this.hashes.push(hashOf(cell, 0x01000193), hashOf(cell, 0xc2b2ae35));
    this.#keyHashes.push(hash);
    this.#keep(bytes, fields);
    if (id * 2 > this.#slots.length) this.#grow();
    this.#place(id);
    return id;
  }

  #isWritten(cell: number, bytes: Uint8Array, fields: Int32Array): boolean {
    let at = this.#starts[cell]!;
    const kept = this.#bytes;
    for (let field = 0; field < 6; field += 2) {
      const to = fields[field + 1]!;
      for (let from = fields[field]!; from < to; from++) if (kept[at++] !== bytes[from]) return false;
      if (kept[at++] !== 10) return false;
    }
    return true;
  }

  #keep(bytes: Uint8Array, fields: Int32Array): void {
    let length = 3;
    for (let field = 0; field < 6; field += 2) length += fields[field + 1]! - fields[field]!;
    if (this.#used + length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let field = 0; field < 6; field += 2) {
      const written = bytes.subarray(fields[field]!, fields[field + 1]!);
      this.#bytes.set(written, this.#used);
      this.#used += written.length;
      this.#bytes[this.#used++] = 10;
    }
    this.#starts.push(this.#used);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let id = 0; id < this.cells.length - 1; id++) this.#place(id);
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#keyHashes[id]! & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }
}

/** The same for the same cell however it was written. */
function hashOf({ receiver, provider, category }: ClaimCell, factor: number): number {
  const text = `${receiver}\n${provider}\n${category}`;
  let hash = factor;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    hash ^= hash >>> 15;
  }
  return hash;
}
