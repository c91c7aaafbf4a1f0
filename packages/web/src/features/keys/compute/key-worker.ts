import type { KeyFigures, Registration } from "@barkraft/sweden";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyList, KeyTest } from "./key-test.ts";
import type { KeyQuestion, KeyReply, KeyRequest } from "./messages.ts";
import type { ShareAnswer } from "./shares.ts";

/** Computes keys in a worker: each question gets its own answer. */
export class KeyWorker {
  readonly #worker = new Worker(new URL("./keys.worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, (answer: KeyReply["answer"]) => void>();
  #ticket = 0;

  constructor(figures: KeyFigures, list: KeyList) {
    this.#worker.onmessage = ({ data: { ticket, answer } }: MessageEvent<KeyReply>) => {
      this.#waiting.get(ticket)?.(answer);
      this.#waiting.delete(ticket);
    };
    this.#say({ kind: "open", figures, list });
  }

  /** Newly registered that the questions after this one are about. */
  give(registrations: readonly Registration[]): void {
    this.#say({ kind: "registrations", registrations });
  }

  ask(asked: KeyQuestion): Promise<KeyReply["answer"]> {
    const ticket = ++this.#ticket;
    this.#say({ kind: "ask", ticket, asked });
    return new Promise((resolve) => this.#waiting.set(ticket, resolve));
  }

  close(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #say(request: KeyRequest): void {
    this.#worker.postMessage(request);
  }
}

/** A worker for as long as the page is open; undefined until the page stands. */
export function useKeyWorker(figures: KeyFigures, list: KeyList): KeyWorker | undefined {
  const [worker, setWorker] = useState<KeyWorker>();
  useEffect(() => {
    const opened = new KeyWorker(figures, list);
    setWorker(opened);
    return () => opened.close();
  }, [figures, list]);
  return worker;
}

/**
 * The worker's answer to a question; what was answered last stays until the next has come. One question is under way
 * at a time; of those that pile up meanwhile only the newest is asked.
 */
function useAnswerOf<Answer extends KeyReply["answer"]>(
  worker: KeyWorker | undefined,
  asked: KeyQuestion,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const written = JSON.stringify(asked);
  const question = useMemo(() => JSON.parse(written) as KeyQuestion, [written]);
  const state = useRef<{ busy: KeyWorker | undefined; next: KeyQuestion | undefined }>({
    busy: undefined,
    next: undefined,
  });
  useEffect(() => {
    if (!worker) return;
    const { current } = state;
    const ask = (each: KeyQuestion): void => {
      current.busy = worker;
      worker.ask(each).then((found) => {
        setAnswer(found as Answer);
        current.busy = undefined;
        const { next } = current;
        current.next = undefined;
        if (next) ask(next);
      });
    };
    // A worker that was closed will never answer.
    if (current.busy === worker) current.next = question;
    else ask(question);
  }, [worker, question]);
  return answer;
}

/** The back-test; the registrations go to the worker once, before they are asked about. */
export function useKeyTest(
  worker: KeyWorker | undefined,
  asked: KeyQuestion & { kind: "test" },
  registrations: readonly Registration[],
): KeyTest | undefined {
  useEffect(() => worker?.give(registrations), [worker, registrations]);
  return useAnswerOf<KeyTest>(worker, asked);
}

export const useShares = (worker: KeyWorker | undefined, asked: KeyQuestion & { kind: "share" }) =>
  useAnswerOf<ShareAnswer>(worker, asked);
