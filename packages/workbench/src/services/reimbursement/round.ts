import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import {
  type ApprovedCell,
  approve,
  type ClaimReceiver,
  type Claims,
  claimRules,
  type FlatOutcome,
  flatAmount,
  flatAmountMissing,
  type Letter,
  lettersOf,
  payRound,
  type ReimbursementScheme,
  type RoundOutcome,
  type SchemeRound,
} from "@barkraft/finance";
import type { Country, Versions } from "../country.ts";
import type { Encoding } from "./claims/file-bytes.ts";
import { readClaimsFile } from "./claims/read-claims-file.ts";
import { findRound, findScheme } from "./library.ts";
import { claimReceivers } from "./receivers.ts";
import { readDecisions, readUnpaid } from "./row-file.ts";

/** A round to compute: files by their paths. */
export interface RoundQuestion {
  readonly claims: string;
  /** Id of a shipped scheme, or a file. */
  readonly scheme: string;
  readonly round?: string | undefined;
  /** SEK; the scheme's own unless said. */
  readonly pot?: number | undefined;
  readonly decisions?: string | undefined;
  /** List of payments of the round before. */
  readonly earlier?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

/** A file of claims read by the rules of a round. */
export interface CheckedClaims {
  readonly scheme: ReimbursementScheme;
  readonly round: SchemeRound;
  readonly receivers: readonly ClaimReceiver[];
  readonly claims: Claims;
  readonly versions: Versions;
  /** Of the year in which the round's costs end. */
  readonly year: number;
}

/** A round decided and paid. */
export interface RoundAnswer extends CheckedClaims {
  /** SEK. */
  readonly pot: number;
  readonly cells: readonly ApprovedCell[];
  readonly outcome: RoundOutcome;
  readonly letters: readonly Letter[];
  /** The same amount for every inhabitant instead, from what would miss most to what would miss nobody. */
  readonly flat: readonly FlatOutcome[];
  /** SHA-256 of every file that decided the round: the same files give the same payments. */
  readonly files: readonly { readonly file: string; readonly digest: string }[];
}

/** Shares of what was approved that a flat amount may leave uncovered. */
const missedShares = [0.5, 0.25, 0.1, 0.01, 0] as const;

/** Reads a file of claims by the rules of a round. */
export async function checkClaims(country: Country, question: RoundQuestion): Promise<CheckedClaims> {
  const scheme = await findScheme(question.scheme);
  const round = findRound(scheme, question.round);
  const year = Math.floor(round.costsTo / 10_000);
  const receivers = await claimReceivers(country, year);
  const rules = claimRules(scheme, round.id, receivers);
  const claims = await readClaimsFile(question.claims, rules, question.encoding);
  return { scheme, round, receivers, claims, versions: country.versions, year };
}

/** Computes a round: claims, decisions, payments, letters, and what a flat amount would have done. */
export async function computeRound(country: Country, question: RoundQuestion): Promise<RoundAnswer> {
  const { decisions, earlier } = question;
  const checked = await checkClaims(country, question);
  const { claims, scheme, round, receivers } = checked;
  const cells = approve(claims, decisions === undefined ? [] : await readDecisions(decisions));
  const pot = question.pot ?? round.pot ?? Number.MAX_SAFE_INTEGER / 100;
  const unpaid = earlier === undefined ? [] : await readUnpaid(earlier);
  const outcome = payRound(Math.round(pot * 100), cells, unpaid, scheme.topUp);
  const named = [question.claims, decisions, earlier].filter((file) => file !== undefined);
  return {
    ...checked,
    pot,
    cells,
    outcome,
    letters: lettersOf(claims, cells, outcome),
    flat: flatAmounts(receivers, outcome, scheme),
    files: await Promise.all(
      named.map(async (file) => ({ file: basename(file), digest: await digestOf(file) })),
    ),
  };
}

/** Flat amounts for everyone who may apply, whether they have claimed or not. */
function flatAmounts(
  receivers: readonly ClaimReceiver[],
  outcome: RoundOutcome,
  { applicants }: ReimbursementScheme,
): FlatOutcome[] {
  const approved = new Map(outcome.receivers.map((each) => [each.receiver, each.approved / 100]));
  // Municipalities and regions have the same inhabitants, so each kind has an amount of its own.
  const levels = applicants.map((kind) =>
    receivers
      .filter((each) => each.kind === kind)
      .map(({ code, inhabitants }) => ({ code, inhabitants, approved: approved.get(code) ?? 0 })),
  );
  return missedShares.map((share) =>
    levels
      .map((group) => flatAmount(group, flatAmountMissing(group, share)))
      .reduce((sum, each) => ({
        perInhabitant: sum.perInhabitant + each.perInhabitant,
        cost: sum.cost + each.cost,
        missed: sum.missed + each.missed,
        receiversMissed: sum.receiversMissed + each.receiversMissed,
        beyond: sum.beyond + each.beyond,
        missedShare: share,
      })),
  );
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return `sha256:${hash.digest("hex")}`;
}
