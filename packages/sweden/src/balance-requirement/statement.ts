import type { Labels, Reference } from "@barkraft/core";
import { adjustments, type YearAccounts } from "./accounts.ts";
import type { BalanceRules } from "./rules.ts";

/** A line of the balance-requirement statement (balanskravsutredning), SEK as it enters the sum. */
export interface StatementLine {
  readonly id: string;
  readonly label: Labels;
  readonly amount: number;
  readonly law: Reference;
  readonly kind: "given" | "sum";
  /** The figure was not at hand and nothing is counted. */
  readonly isCountedAsNone: boolean;
}

const labels = {
  result: { sv: "Årets resultat", da: "Årets resultat", en: "Result of the year" },
  adjusted: {
    sv: "Årets resultat efter balanskravsjusteringar",
    da: "Årets resultat efter balancekravsjusteringer",
    en: "Result after balance-requirement adjustments",
  },
  transfer: {
    sv: "Reservering till resultatreserven",
    da: "Henlæggelse til resultatreserven",
    en: "Set aside to the result reserve",
  },
  eveningTransfer: {
    sv: "Reservering till resultatutjämningsreserven",
    da: "Henlæggelse til resultatudjævningsreserven",
    en: "Set aside to the income-evening reserve",
  },
  use: {
    sv: "Användning av resultatreserven",
    da: "Brug af resultatreserven",
    en: "Used of the result reserve",
  },
  eveningUse: {
    sv: "Användning av resultatutjämningsreserven",
    da: "Brug af resultatudjævningsreserven",
    en: "Used of the income-evening reserve",
  },
  balance: { sv: "Balanskravsresultat", da: "Balancekravsresultat", en: "Balance-requirement result" },
} as const satisfies Record<string, Labels>;

/** The result after adjustments, SEK. Lag (2018:597) 11 kap. 11 §. */
export function adjustedResult({ result, adjustments: amounts }: YearAccounts): number {
  return adjustments.reduce((sum, { id, sign }) => sum + sign * (amounts?.[id] ?? 0), result);
}

/** What moves between the result and the reserves in a year, SEK of zero or more. */
export interface Movements {
  readonly transfer: number;
  readonly useOfIncomeEveningReserve: number;
  readonly useOfResultReserve: number;
}

/** The balance-requirement result, SEK. Lag (2018:597) 11 kap. 10 §. */
export function balanceResult(adjusted: number, moved: Movements): number {
  return adjusted - moved.transfer + moved.useOfIncomeEveningReserve + moved.useOfResultReserve;
}

/** The statement of one year, line by line with the paragraph of each. */
export function statementLines(
  accounts: YearAccounts,
  moved: Movements,
  rules: BalanceRules,
): readonly StatementLine[] {
  const { law } = rules;
  const adjusted = adjustedResult(accounts);
  const given = (
    id: string,
    label: Labels,
    amount: number,
    reference: Reference,
    isKnown: boolean,
  ): StatementLine => ({
    id,
    label,
    // Adding zero turns a negative zero into a plain one.
    amount: amount + 0,
    law: reference,
    kind: "given",
    isCountedAsNone: !isKnown,
  });
  const sum = (id: string, label: Labels, amount: number): StatementLine => ({
    ...given(id, label, amount, law.statement, true),
    kind: "sum",
  });
  const isEvening = rules.reserve === "income_evening_reserve";
  const hasEvening = rules.year <= rules.incomeEveningReserveLastYear;
  return [
    given("result", labels.result, accounts.result, law.statement, true),
    ...adjustments.map(({ id, label, sign }) => {
      const amount = accounts.adjustments?.[id];
      return given(id, label, sign * (amount ?? 0), law.adjustments, amount !== undefined);
    }),
    sum("adjusted_result", labels.adjusted, adjusted),
    given(
      "reserve_transfer",
      isEvening ? labels.eveningTransfer : labels.transfer,
      -moved.transfer,
      law.reserve,
      accounts.transfer !== undefined,
    ),
    ...(hasEvening
      ? [
          given(
            "income_evening_reserve_use",
            labels.eveningUse,
            moved.useOfIncomeEveningReserve,
            law.reserve,
            accounts.useOfIncomeEveningReserve !== undefined,
          ),
        ]
      : []),
    ...(isEvening
      ? []
      : [
          given(
            "result_reserve_use",
            labels.use,
            moved.useOfResultReserve,
            law.reserve,
            accounts.useOfResultReserve !== undefined,
          ),
        ]),
    sum("balance_result", labels.balance, balanceResult(adjusted, moved)),
  ];
}
