import {
  type ApprovedCell,
  approve,
  type ClaimReceiver,
  type ClaimRules,
  type Claims,
  claimBytes,
  claimRules,
  type Decision,
  type FlatOutcome,
  flatAmount,
  flatAmountMissing,
  type Letter,
  lettersOf,
  payRound,
  type ReimbursementScheme,
  type RoundOutcome,
  readClaims,
  type SchemeRound,
  type UnpaidClaim,
} from "@barkraft/finance";
import type { Country, Versions } from "../country.ts";
import type { InputFile } from "../manifest/input-files.ts";
import type { Encoding } from "./claims/file-bytes.ts";
import { readClaimsFile } from "./claims/read-claims-file.ts";
import { findRound, findScheme } from "./library.ts";
import { claimReceivers } from "./receivers.ts";
import { readDecisions, readUnpaid } from "./row-file.ts";

/** Which round, by what money. */
interface RoundTerms {
  /** Id of a shipped scheme, or a file. */
  readonly scheme: string;
  readonly round?: string | undefined;
  /** SEK; the scheme's own unless said. */
  readonly pot?: number | undefined;
}

/** A round to compute: files by their paths. */
export interface RoundQuestion extends RoundTerms {
  readonly claims: string;
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
  readonly files: readonly InputFile[];
}

/** Shares of what was approved that a flat amount may leave uncovered. */
const missedShares = [0.5, 0.25, 0.1, 0.01, 0] as const;

/** Reads a file of claims by the rules of a round. */
export function checkClaims(country: Country, question: RoundQuestion): Promise<CheckedClaims> {
  return checked(country, question, (rules) => readClaimsFile(question.claims, rules, question.encoding));
}

/**
 * Computes a round: claims, decisions, payments, letters, and what a flat amount would have done. `files` are named in
 * the answer.
 */
export async function computeRound(
  country: Country,
  question: RoundQuestion,
  files: readonly InputFile[],
): Promise<RoundAnswer> {
  const { decisions, earlier, pot } = question;
  const read = await checkClaims(country, question);
  const decided = decisions === undefined ? [] : await readDecisions(decisions);
  const unpaid = earlier === undefined ? [] : await readUnpaid(earlier);
  return settled(read, pot, decided, unpaid, files);
}

/** Computes a round from claims that are given as rows, the names of the columns first. */
export async function computeRoundOf(
  country: Country,
  terms: RoundTerms,
  rows: readonly (readonly (string | number)[])[],
): Promise<RoundAnswer> {
  const read = await checked(country, terms, async (rules) =>
    readClaims(claimBytes(rows), rules, "body, claims"),
  );
  return settled(read, terms.pot, [], [], []);
}

async function checked(
  country: Country,
  terms: RoundTerms,
  read: (rules: ClaimRules) => Promise<Claims>,
): Promise<CheckedClaims> {
  const scheme = await findScheme(terms.scheme);
  const round = findRound(scheme, terms.round);
  const year = Math.floor(round.costsTo / 10_000);
  const receivers = await claimReceivers(country, year);
  const claims = await read(claimRules(scheme, round.id, receivers));
  return { scheme, round, receivers, claims, versions: country.versions, year };
}

function settled(
  read: CheckedClaims,
  askedPot: number | undefined,
  decisions: readonly Decision[],
  unpaid: readonly UnpaidClaim[],
  files: RoundAnswer["files"],
): RoundAnswer {
  const { claims, scheme, round, receivers } = read;
  const cells = approve(claims, decisions);
  // Without a pot everything is paid.
  const pot = askedPot ?? round.pot ?? Math.floor(Number.MAX_SAFE_INTEGER / 100);
  const outcome = payRound(Math.round(pot * 100), cells, unpaid, scheme.topUp);
  return {
    ...read,
    pot,
    cells,
    outcome,
    letters: lettersOf(claims, cells, outcome),
    flat: flatAmounts(receivers, outcome, scheme),
    files,
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
