import type { Problem } from "@barkraft/core";
import type { ApprovedCell, ClaimRules, Claims, Letter, RoundOutcome, TopUp } from "@barkraft/finance";
import type { TextEncoding } from "../../../files/read/text.ts";
import type { ClaimsEncoding } from "./read-file.ts";

/** The user's files that decide a round. */
export interface RoundFiles {
  readonly claims: File;
  /** What a case officer has decided; null where the rules decide. */
  readonly decisions: File | null;
  /** List of payments of the round before; null without one. */
  readonly earlier: File | null;
}

/** From the page to the worker: the files and the round they belong to. */
export interface ClaimsRequest {
  readonly files: RoundFiles;
  readonly encoding: ClaimsEncoding;
  readonly rules: ClaimRules;
  /** SEK. */
  readonly pot: number;
  readonly topUp: TopUp;
}

/** A round computed from files, öre. */
export interface RoundFound {
  /** Names of the files it is made of. */
  readonly files: readonly string[];
  /** How the letters of the claims were found to be written; undefined for a workbook, and where it was said. */
  readonly encoding: TextEncoding | undefined;
  readonly claims: Pick<Claims, "lines" | "broken" | "faults" | "faultCounts" | "months">;
  readonly cells: readonly ApprovedCell[];
  readonly outcome: RoundOutcome;
  readonly letters: readonly Letter[];
}

/** From the worker: how far it is, then the round or what is wrong with the files. */
export type ClaimsAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "round"; readonly found: RoundFound }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };
