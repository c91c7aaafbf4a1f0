import { nearestWhole } from "@barkraft/core";
import type { YearAccounts } from "@barkraft/sweden";
import type { Country } from "../country.ts";

/** The years that the table of municipal finances holds. */
export function bookedYears(country: Country): { readonly first: number; readonly last: number } {
  const years = country.table("panel")!.numbers.get("year")!;
  return { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * What the figures hold of a municipality's accounts of a year, whole SEK: the published amounts per inhabitant times
 * the population on 31 December. Gains, losses and reserves are not among the figures.
 */
export function bookedAccounts(country: Country, code: string, year: number): Partial<YearAccounts> {
  const table = country.table("panel")!;
  const codes = table.texts.get("code")!;
  const years = table.numbers.get("year")!;
  const row = codes.findIndex((each, index) => each === code && years[index] === year);
  const cell = (column: string) => (row < 0 ? Number.NaN : table.numbers.get(column)![row]!);
  const inhabitants = cell("population");
  const result = nearestWhole(cell("result_pc") * inhabitants);
  const taxesAndGrants = nearestWhole((cell("tax_revenue_pc") + cell("general_grants_pc")) * inhabitants);
  const equityRatio = cell("equity_ratio_incl_pensions_pct");
  return {
    ...(Number.isNaN(result) ? {} : { result }),
    ...(Number.isNaN(taxesAndGrants) ? {} : { taxesAndGrants }),
    ...(Number.isNaN(equityRatio) ? {} : { hasNegativeEquity: equityRatio < 0 }),
  };
}
