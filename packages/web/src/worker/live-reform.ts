import type { TransportedYear } from "@barkraft/sweden";
import type { ReformSearch } from "../link/reform-search.ts";
import { reformOf } from "../reform/settings.ts";
import type { Answer, Request } from "./messages.ts";

/** What a reform in the making gives, before it stands in the link. */
export interface Frame {
  readonly reform: ReformSearch;
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly regulatingItemChange: number | null;
}

/**
 * Recomputes in a worker while a slider moves. One question is under way at a time; of those that pile up
 * meanwhile only the newest is asked.
 */
export class LiveReform {
  readonly #year: number;
  readonly #packed: TransportedYear;
  #worker: Worker | undefined;
  readonly #listeners = new Set<() => void>();
  #frame: Frame | null = null;
  #asked: ReformSearch | null = null;
  #waiting: ReformSearch | null = null;
  #ticket = 0;
  #isClosed = false;

  constructor(packed: TransportedYear) {
    this.#year = packed.year;
    this.#packed = packed;
    // The first answer comes before the worker that only a slider needs.
    whenIdle(() => this.#open());
  }

  /** Asks what `reform` gives; listeners hear when the answer is there. */
  preview(reform: ReformSearch): void {
    if (this.#asked) this.#waiting = reform;
    else this.#ask(reform);
  }

  /** Forgets the reform in the making, because it now stands in the link or was dropped. */
  settle(): void {
    this.#asked = null;
    this.#waiting = null;
    this.#ticket++;
    if (this.#frame === null) return;
    this.#frame = null;
    this.#tell();
  }

  readonly snapshot = (): Frame | null => this.#frame;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  close(): void {
    this.#listeners.clear();
    this.#isClosed = true;
    this.#worker?.terminate();
  }

  #ask(reform: ReformSearch): void {
    this.#asked = reform;
    this.#send({ kind: "reform", ticket: ++this.#ticket, reform: reformOf(reform, this.#year) });
  }

  #receive({ ticket, columns, regulatingItemChange }: Answer): void {
    if (ticket !== this.#ticket || !this.#asked) return;
    if (columns) this.#frame = { reform: this.#asked, columns, regulatingItemChange };
    const next = this.#waiting;
    this.#asked = null;
    this.#waiting = null;
    if (next) this.#ask(next);
    if (columns) this.#tell();
  }

  #open(): Worker | undefined {
    if (this.#isClosed || this.#worker) return this.#worker;
    this.#worker = new Worker(new URL("./evaluate.worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#receive(data);
    this.#worker.postMessage({ kind: "open", packed: this.#packed } satisfies Request);
    return this.#worker;
  }

  #send(request: Request): void {
    this.#open()?.postMessage(request);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}
