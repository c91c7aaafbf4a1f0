import type { Places, Table } from "@barkraft/core";
import { rowsOfYear } from "../figures/cells.ts";

/** What municipalities have of their own, from the nearest years that the figures hold. */
export interface Finances {
  /** Own tax and general grants, SEK per inhabitant; NaN where unknown. */
  readonly revenues: Float64Array;
  /** Accounting year of the revenues; null where no year has any. */
  readonly revenueYear: number | null;
  /** Municipal tax rates in percent. */
  readonly taxRates: Float64Array;
  readonly taxRateYear: number | null;
}

/** Columns of the tables that these figures are read from. */
export const financeColumns = {
  panel: ["tax_revenue_pc", "general_grants_pc"],
  "tax-rates": ["municipal_rate_pct"],
} as const;

/** Revenues and tax rates of the year held nearest to `year`, the earlier of two as near. Accounts of municipalities. */
export function financesOf(tables: ReadonlyMap<string, Table>, places: Places, year: number): Finances {
  const { codes } = places.levels.municipality!;
  const nearest = (name: string, columns: readonly string[]) => {
    const table = tables.get(name);
    const held = table ? yearsWith(table, columns) : [];
    const found = held.reduce<number | null>((best, each) => {
      return best === null || Math.abs(each - year) < Math.abs(best - year) ? each : best;
    }, null);
    const rows = table && found !== null ? rowsOfYear(table, "code", "year", found) : undefined;
    const values = Float64Array.from(codes, (code) => {
      const row = rows?.get(code);
      if (!table || row === undefined) return Number.NaN;
      return columns.reduce((sum, column) => sum + (table.numbers.get(column)?.[row] ?? Number.NaN), 0);
    });
    return { values, year: found };
  };
  const revenues = nearest("panel", financeColumns.panel);
  const taxRates = nearest("tax-rates", financeColumns["tax-rates"]);
  return {
    revenues: revenues.values,
    revenueYear: revenues.year,
    taxRates: taxRates.values,
    taxRateYear: taxRates.year,
  };
}

/** Years in which some row has all the columns, rising. */
function yearsWith(table: Table, columns: readonly string[]): number[] {
  const years = table.numbers.get("year");
  const cells = columns.map((column) => table.numbers.get(column));
  const found = new Set<number>();
  for (let row = 0; row < table.rowCount; row++) {
    if (cells.every((column) => Number.isFinite(column?.[row] ?? Number.NaN))) found.add(years?.[row] ?? 0);
  }
  return [...found].sort((a, b) => a - b);
}
