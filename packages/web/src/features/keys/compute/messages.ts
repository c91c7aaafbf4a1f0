import type { BacktestSpan, KeyFigures, Registration } from "@barkraft/sweden";
import type { KeyList, KeyTest } from "./key-test.ts";
import type { ShareAnswer, ShareQuestion } from "./shares.ts";

/** What is asked of the worker after it has been opened. */
export type KeyQuestion =
  | {
      readonly kind: "test";
      readonly span: BacktestSpan;
      /** Which of the registrations that were given, and their weeks; undefined without any. */
      readonly opened: { readonly generation: number; readonly weeks: readonly [number, number] } | undefined;
    }
  | { readonly kind: "share"; readonly question: ShareQuestion };

/** From the page to the worker. */
export type KeyRequest =
  | { readonly kind: "open"; readonly figures: KeyFigures; readonly list: KeyList }
  | { readonly kind: "registrations"; readonly registrations: readonly Registration[] }
  | { readonly kind: "ask"; readonly ticket: number; readonly asked: KeyQuestion };

/** From the worker, to the question with the same ticket. */
export interface KeyReply {
  readonly ticket: number;
  readonly answer: KeyTest | ShareAnswer;
}
