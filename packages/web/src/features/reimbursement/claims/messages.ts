import type { Problem } from "@barkraft/core";
import type { ApprovedCell, ClaimRules, Claims, Letter, RoundOutcome, TopUp } from "@barkraft/finance";

/** From the page to the worker: a file of claims and the round it belongs to. */
export interface ClaimsRequest {
  readonly file: File;
  readonly encoding: "utf-8" | "windows-1252";
  readonly rules: ClaimRules;
  /** SEK. */
  readonly pot: number;
  readonly topUp: TopUp;
}

/** A round computed from a file, öre. */
export interface RoundFound {
  readonly file: string;
  readonly claims: Pick<Claims, "lines" | "broken" | "faults" | "faultCounts" | "months">;
  readonly cells: readonly ApprovedCell[];
  readonly outcome: RoundOutcome;
  readonly letters: readonly Letter[];
}

/** From the worker: how far it is, then the round or what is wrong with the file. */
export type ClaimsAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "round"; readonly found: RoundFound }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };
