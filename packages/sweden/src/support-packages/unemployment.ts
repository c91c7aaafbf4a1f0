import type { Table } from "@barkraft/core";
import { type MonthlyRate, monthOf } from "@barkraft/finance";

/**
 * Unemployment by month in a county, or in the nation (`00`), percent of the labour force aged 20–64. Undefined where
 * the table has no row for the code.
 */
export function monthlyUnemployment(table: Table, county = "00"): MonthlyRate | undefined {
  const counties = table.texts.get("county_code") ?? [];
  const months = table.texts.get("month") ?? [];
  const rates = table.numbers.get("unemployment_20_64_pct");
  const rows = counties.flatMap((code, row) => (code === county ? [row] : []));
  if (rows.length === 0 || !rates) return undefined;
  const numbered = rows.map((row) => ({ month: monthOf(months[row]!), rate: rates[row]! }));
  const first = Math.min(...numbered.map(({ month }) => month));
  const values = new Float64Array(Math.max(...numbered.map(({ month }) => month)) - first + 1).fill(
    Number.NaN,
  );
  for (const { month, rate } of numbered) values[month - first] = rate;
  return { first, values };
}

/** Unemployment by month in every county, in the order of their codes. */
export function countyUnemployment(table: Table): { readonly code: string; readonly rate: MonthlyRate }[] {
  const codes = [...new Set(table.texts.get("county_code") ?? [])].filter((code) => code !== "00").sort();
  return codes.flatMap((code) => {
    const rate = monthlyUnemployment(table, code);
    return rate ? [{ code, rate }] : [];
  });
}
