import { weightedCorrelation } from "@barkraft/core";
import { loadTables } from "../../packages/workbench/src/store/index.ts";

const causes = ["financial_assets_pc", "fixed_assets_pc", "short_term_debt_pc"] as const;
const starts = [2005, 2010, 2015, 2017];
const span = 5;

/** How municipalities' long-term debt changed over five years, percent of tax and grants, and what it went with. */
export interface DebtChange {
  readonly start: number;
  /** Limits of the middle nine tenths. */
  readonly low: number;
  readonly high: number;
  /** Correlation with the change of financial assets, of fixed assets and of short-term debt. */
  readonly together: readonly [number, number, number];
}

/** The changes from each start, from the accounts; municipalities with all figures in both years. */
export async function debtChanges(): Promise<readonly DebtChange[]> {
  const kept = ["population", "tax_revenue_pc", "general_grants_pc", "long_term_debt_pc", ...causes];
  const { tables } = await loadTables({ names: ["panel"], columns: { panel: ["code", "year", ...kept] } });
  const panel = tables.get("panel")!;
  const column = (name: string) => panel.numbers.get(name)!;
  const codes = panel.texts.get("code")!;
  const years = column("year");
  const rows = new Map<string, number>();
  for (let row = 0; row < years.length; row++) rows.set(`${codes[row]} ${years[row]}`, row);
  const total = (name: string, row: number) => column(name)[row]! * column("population")[row]!;
  return starts.map((start) => {
    const changes = [...rows].flatMap(([key, row]) => {
      const later = rows.get(`${codes[row]} ${start + span}`);
      if (!key.endsWith(` ${start}`) || later === undefined) return [];
      const income = total("tax_revenue_pc", row) + total("general_grants_pc", row);
      const change = (name: string) => (100 * (total(name, later) - total(name, row))) / income;
      const found = [change("long_term_debt_pc"), ...causes.map(change)];
      return found.every(Number.isFinite) ? [found] : [];
    });
    const columnOf = (at: number) => Float64Array.from(changes, (found) => found[at]!);
    const debts = columnOf(0);
    const sorted = debts.toSorted();
    const at = (share: number) => sorted[Math.floor(share * sorted.length)]!;
    const alike = new Float64Array(debts.length).fill(1);
    const together = causes.map((_, cause) => weightedCorrelation(debts, columnOf(cause + 1), alike));
    return { start, low: at(0.05), high: at(0.95), together: together as [number, number, number] };
  });
}
