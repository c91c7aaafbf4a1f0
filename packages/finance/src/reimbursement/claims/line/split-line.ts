const quote = 34;

/** The cells of one line: where each starts and ends among `bytes`. */
export class SplitLine {
  bytes: Uint8Array = new Uint8Array();
  view = new DataView(new ArrayBuffer(0));
  /** As many as the line has, also those for which there is no room below. */
  width = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #separator: number;
  #unquoted = new Uint8Array(256);

  constructor(separator: number, width: number) {
    this.#separator = separator;
    this.starts = new Int32Array(width + 1);
    this.ends = new Int32Array(width + 1);
  }

  /**
   * Splits a line that has quotation marks in it; `""` within them is one. Returns false when one is not closed: a cell
   * ends with its line, so that a forgotten mark cannot swallow the lines that follow.
   */
  splitQuoted(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.#unquoted.length < to - from) this.#unquoted = new Uint8Array((to - from) * 2);
    const out = this.#unquoted;
    const last = this.starts.length - 1;
    let used = 0;
    let field = 0;
    let inside = false;
    this.starts[0] = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte === quote && !(inside && bytes[at + 1] === quote && at + 1 < to)) {
        inside = !inside;
      } else if (byte === this.#separator && !inside) {
        this.ends[Math.min(field, last)] = used;
        this.starts[Math.min(++field, last)] = used;
      } else {
        if (byte === quote) at++;
        out[used++] = byte;
      }
    }
    this.ends[Math.min(field, last)] = used;
    this.bytes = out;
    if (this.view.buffer !== out.buffer) this.view = new DataView(out.buffer);
    this.width = field + 1;
    return !inside;
  }
}
