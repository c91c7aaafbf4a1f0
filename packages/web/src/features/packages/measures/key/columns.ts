import type { FileColumns, SupportPackage } from "@barkraft/finance";
import { ageColumns } from "@barkraft/sweden";

/** The country's columns that a key can be chosen by on the page; others stand in a file by their names. */
export const countryColumns = [
  "population",
  ...ageColumns,
  "tax_base_sek",
  "tax_capacity_pc",
  "median_earned_income_sek",
  "unemployment_18_64_pct",
  "unemployed",
  "social_assistance_sek",
  "social_assistance_paid_pc",
  "social_assistance_recipients_pct",
  "foreign_born_pct",
] as const;
export type CountryColumn = (typeof countryColumns)[number];

/** When a column is taken: in the package's year, some years before, or in a calendar year. */
export const yearsBefore = ["", "@-1", "@-2", "@-3"] as const;

/** A written column as its name and the rest that says which year. */
export function partsOfColumn(written: string): { readonly name: string; readonly when: string } {
  const at = written.indexOf("@");
  return at < 0 ? { name: written, when: "" } : { name: written.slice(0, at), when: written.slice(at) };
}

/** The document with columns from a file beside those it has; one of the same name is replaced. */
export function withColumns(document: SupportPackage, file: string, columns: FileColumns): SupportPackage {
  const added = [...columns].map(([name, values]) => ({ name, unit: "number", source: file, values }));
  const kept = document.columns.filter(({ name }) => !columns.has(name));
  return { ...document, columns: [...kept, ...added] };
}
