import type { Labels } from "@barkraft/core";

/** What is taken out of the result before it is held against the requirement. */
export interface Adjustment {
  readonly id: AdjustmentId;
  readonly label: Labels;
  /** How a positive amount enters the statement. */
  readonly sign: 1 | -1;
}

export type AdjustmentId =
  | "capital_gains"
  | "capital_gains_kept"
  | "capital_losses_kept"
  | "unrealised_gains"
  | "unrealised_losses"
  | "reversed_unrealised_gains"
  | "reversed_unrealised_losses";

/** The adjustments in the order of the statement. Lag (2018:597) 11 kap. 11 §. */
export const adjustments: readonly Adjustment[] = [
  {
    id: "capital_gains",
    sign: -1,
    label: {
      sv: "Realisationsvinster",
      da: "Realiserede gevinster",
      en: "Capital gains",
    },
  },
  {
    id: "capital_gains_kept",
    sign: 1,
    label: {
      sv: "Realisationsvinster i linje med god ekonomisk hushållning",
      da: "Realiserede gevinster i tråd med god økonomisk husholdning",
      en: "Capital gains in line with good economic management",
    },
  },
  {
    id: "capital_losses_kept",
    sign: 1,
    label: {
      sv: "Realisationsförluster vid försäljning i linje med god ekonomisk hushållning",
      da: "Realiserede tab ved salg i tråd med god økonomisk husholdning",
      en: "Capital losses on sales in line with good economic management",
    },
  },
  {
    id: "unrealised_gains",
    sign: -1,
    label: {
      sv: "Orealiserade vinster i värdepapper",
      da: "Urealiserede gevinster på værdipapirer",
      en: "Unrealised gains on securities",
    },
  },
  {
    id: "unrealised_losses",
    sign: 1,
    label: {
      sv: "Orealiserade förluster i värdepapper",
      da: "Urealiserede tab på værdipapirer",
      en: "Unrealised losses on securities",
    },
  },
  {
    id: "reversed_unrealised_gains",
    sign: 1,
    label: {
      sv: "Återföring av orealiserade vinster",
      da: "Tilbageførsel af urealiserede gevinster",
      en: "Reversal of unrealised gains",
    },
  },
  {
    id: "reversed_unrealised_losses",
    sign: -1,
    label: {
      sv: "Återföring av orealiserade förluster",
      da: "Tilbageførsel af urealiserede tab",
      en: "Reversal of unrealised losses",
    },
  },
];

/** One year's accounts as the balance requirement reads them. Amounts in SEK; what is left out is not known. */
export interface YearAccounts {
  readonly year: number;
  /** Result of the year. */
  readonly result: number;
  /** Taxes, general grants and equalisation together. */
  readonly taxesAndGrants?: number;
  /** Whether equity is negative when pension obligations outside the balance sheet are counted. */
  readonly hasNegativeEquity?: boolean;
  /** Amounts of zero or more. */
  readonly adjustments?: Readonly<Partial<Record<AdjustmentId, number>>>;
  /** What is set aside to the year's reserve, or as much as the law lets. */
  readonly transfer?: number | "largest";
  readonly useOfIncomeEveningReserve?: number;
  readonly useOfResultReserve?: number;
  /** The council's decision that a deficit of the year need not be restored, wholly or up to an amount. */
  readonly waiver?: { readonly reason: string; readonly amount?: number };
}

/** What is carried into the first year. */
export interface Opening {
  readonly incomeEveningReserve?: number;
  readonly resultReserve?: number;
  /** Deficits of earlier years that remain to be restored. */
  readonly deficits?: readonly { readonly year: number; readonly amount: number }[];
}
