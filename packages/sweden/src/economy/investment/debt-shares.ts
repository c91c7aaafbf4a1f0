import type { Status, Table } from "@barkraft/core";

/** Debt as a share of GDP in one year. */
export interface DebtShare {
  readonly year: number;
  readonly group: "state" | "local" | "municipal_groups";
  readonly share: number;
  readonly status: Status;
}

/**
 * Debt of the state and of local government as shares of GDP. That of the municipal groups is in the figures every year
 * (long- and short-term debt of municipalities and their companies). The state's, and that of municipalities and regions
 * together, are known as a decade's two ends only, as Kommuninvest (2020) states them; its definitions are narrower.
 */
export function debtShares(national: Table): readonly DebtShare[] {
  const column = (name: string) => national.numbers.get(name)!;
  const [years, gdp] = [column("year"), column("gdp_msek")];
  const long = column("municipal_group_long_term_debt_msek");
  const short = column("municipal_group_short_term_debt_msek");
  const groups = Array.from(years, (year, row): DebtShare => {
    const share = (long[row]! + short[row]!) / gdp[row]!;
    return { year, group: "municipal_groups", share, status: Number.isNaN(share) ? "unknown" : "derived" };
  });
  return [...stated, ...groups.filter(({ share }) => !Number.isNaN(share))];
}

const stated: readonly DebtShare[] = [
  { year: 2009, group: "state", share: 0.33, status: "estimated" },
  { year: 2019, group: "state", share: 0.24, status: "estimated" },
  { year: 2009, group: "local", share: 0.06, status: "estimated" },
  { year: 2019, group: "local", share: 0.12, status: "estimated" },
];
