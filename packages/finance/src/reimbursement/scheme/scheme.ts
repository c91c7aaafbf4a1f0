/** Who may apply. */
export type ApplicantKind = "municipality" | "region";

/** A text in the languages of the product. */
export type Text = Readonly<Record<"sv" | "da" | "en", string>>;

/** A kind of cost that a scheme reimburses. */
export interface CostCategory {
  readonly id: string;
  readonly title: Text;
}

/** Days as year, month and day in one number: 20200831. They compare as the days do. */
export type Day = number;

/** Applications that are decided together and paid from one pot. */
export interface SchemeRound {
  readonly id: string;
  readonly title: Text;
  /** First and last day of the costs that may be claimed. */
  readonly costsFrom: Day;
  readonly costsTo: Day;
  /** Last day on which an application may come in. */
  readonly deadline: Day;
  /** SEK; null where it is not known. */
  readonly pot: number | null;
  /** What is published of the outcome, SEK; null where it is not known. */
  readonly outcome: {
    readonly applied: number | null;
    readonly approved: number | null;
    readonly paid: number | null;
    readonly toppedUp: number | null;
  };
  /** Where pot and outcome come from. */
  readonly source: string;
}

/** How unpaid claims of earlier rounds are treated when a later round is paid. */
export const topUps = ["earlier-first", "together", "none"] as const;

export type TopUp = (typeof topUps)[number];

/** A scheme that reimburses costs: who may claim what, when, from which pots, and what happens when they are short. */
export interface ReimbursementScheme {
  readonly id: string;
  readonly title: Text;
  readonly law: string;
  readonly source: string;
  readonly applicants: readonly ApplicantKind[];
  /** Whether an applicant also claims for private providers that do its task. */
  readonly forProviders: boolean;
  readonly categories: readonly CostCategory[];
  readonly rounds: readonly SchemeRound[];
  readonly topUp: TopUp;
  /** How and when it is paid, and when it is to be paid back, for the letters. */
  readonly payment: Text;
  readonly repayment: Text;
}
