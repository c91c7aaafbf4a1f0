import { formatNumber, type Language } from "@barkraft/messages";

/** A column of the table behind a chart. */
export interface ChartColumn {
  readonly key: string;
  /** With unit, as the head of the column says it. */
  readonly label: string;
  /** Digits after the decimal point; without it the column holds words or years. */
  readonly decimals?: number;
  readonly signed?: boolean;
  /** Which language the words in the column are in, where it may not be the page's. */
  readonly lang?: Language;
}

export type ChartRow = Readonly<Record<string, string | number | null>>;

/** The figures behind a chart: what is shown as a table and written to files. */
export interface ChartTable {
  /** With unit, year and price level. */
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** A cell as it is read; unknown is an en dash. */
export function cellText(
  value: string | number | null | undefined,
  column: ChartColumn,
  language: Language,
): string {
  if (typeof value === "string") return value;
  if (value == null || Number.isNaN(value)) return "–";
  if (column.decimals === undefined) return String(value);
  const { decimals, signed = false } = column;
  return formatNumber(value, language, { decimals, signed });
}
