import type { ApplicantKind, ReimbursementScheme } from "../scheme/index.ts";

/** Who may be named in a file of claims. */
export interface ClaimReceiver {
  readonly code: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  /** NaN where it is not known. */
  readonly inhabitants: number;
}

/** What the lines of one round are held against. Plain data, so that it can be sent to a worker. */
export interface ClaimRules {
  /** Codes of those who may apply, and of those who are known but may not. */
  readonly receivers: readonly string[];
  readonly notEligible: readonly string[];
  /** What each kind of cost may be called in small letters, and its id. */
  readonly categories: readonly (readonly [name: string, id: string])[];
  readonly forProviders: boolean;
  /** Days as one number each: 20200831. */
  readonly costsFrom: number;
  readonly costsTo: number;
  readonly deadline: number;
}

/** The rules of one round of a scheme. */
export function claimRules(
  scheme: ReimbursementScheme,
  roundId: string,
  receivers: readonly ClaimReceiver[],
): ClaimRules {
  const round = scheme.rounds.find(({ id }) => id === roundId);
  if (!round) throw new Error(`no round '${roundId}'`);
  const isEligible = ({ kind }: ClaimReceiver) => scheme.applicants.includes(kind);
  return {
    receivers: receivers.filter(isEligible).map(({ code }) => code),
    notEligible: receivers.filter((each) => !isEligible(each)).map(({ code }) => code),
    categories: scheme.categories.flatMap(({ id, title }) =>
      [id, title.sv, title.da, title.en].map((name) => [name.toLowerCase(), id] as const),
    ),
    forProviders: scheme.forProviders,
    costsFrom: round.costsFrom,
    costsTo: round.costsTo,
    deadline: round.deadline,
  };
}
