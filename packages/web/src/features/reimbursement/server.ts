import type { ApplicantKind, PotQuestion, ReimbursementScheme } from "@barkraft/finance";

/** A text in the languages of the product. */
export type Text = Readonly<Record<"sv" | "da" | "en", string>>;

/** A round as the server gives it; days as 2020-08-31, amounts in SEK, null where they are not known. */
export interface ServedRound {
  readonly id: string;
  readonly title: Text;
  readonly costs_from: string;
  readonly costs_to: string;
  readonly deadline: string;
  readonly pot: number | null;
  readonly published: {
    readonly applied: number | null;
    readonly approved: number | null;
    readonly paid: number | null;
    readonly topped_up: number | null;
  };
  readonly by_the_rules: {
    readonly paid: number | null;
    readonly topped_up: number | null;
    readonly unpaid: number | null;
    readonly share: number | null;
  };
  readonly source: string;
}

export interface ServedScheme
  extends Pick<
    ReimbursementScheme,
    "id" | "title" | "law" | "source" | "applicants" | "categories" | "payment" | "repayment"
  > {
  readonly for_providers: boolean;
  readonly top_up: ReimbursementScheme["topUp"];
  readonly rounds: readonly ServedRound[];
}

export interface ServedReceiver {
  readonly code: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly inhabitants: number | null;
}

export interface ServedPot {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly start: string;
  readonly pot: number;
  readonly per_month: PotQuestion["perMonth"];
  readonly growth: number;
}

/** What the server knows of schemes, who may apply, pots, and what an earlier scheme cost in work. */
export interface Served {
  readonly schemes: readonly [ServedScheme, ...ServedScheme[]];
  readonly pots: readonly ServedPot[];
  readonly lesson: {
    readonly year: number;
    readonly state_staff: number;
    readonly local_staff: number;
    readonly wages: number;
    readonly source: string;
  };
  readonly hours_per_year: number;
  readonly receivers: readonly ServedReceiver[];
  readonly inhabitants_year: number;
  readonly model_version: string;
  readonly data_version: string;
}

/** A served scheme as the library has it. */
export function schemeOf({ for_providers, top_up, rounds, ...rest }: ServedScheme): ReimbursementScheme {
  return {
    ...rest,
    forProviders: for_providers,
    topUp: top_up,
    rounds: rounds.map(({ id, title, costs_from, costs_to, deadline, pot, published, source }) => ({
      id,
      title,
      costsFrom: dayNumber(costs_from),
      costsTo: dayNumber(costs_to),
      deadline: dayNumber(deadline),
      pot,
      outcome: { ...published, toppedUp: published.topped_up },
      source,
    })),
  };
}

const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));
