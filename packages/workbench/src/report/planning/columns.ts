import type { ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

/** An amount as two columns: whole kronor in files, million kronor for people. */
export function amountColumns(
  id: string,
  header: string,
  { translate }: Voice,
  signed = false,
): ReportColumn[] {
  return [
    { id: `${id}_sek`, header, unit: unitText("SEK", translate), decimals: 0, signed, filesOnly: true },
    {
      id: `${id}_msek`,
      header,
      unit: unitText("million SEK", translate),
      decimals: 0,
      signed,
      peopleOnly: true,
    },
  ];
}

/** The cells of `amountColumns`; null for what is not known. */
export function amountCells(amount: number | null): (number | null)[] {
  if (amount === null || Number.isNaN(amount)) return [null, null];
  return [Math.round(amount), amount / 1e6];
}

/** Percent as it is written in the voice's language. */
export const percentOf = ({ translate }: Voice) => unitText("percent", translate);

/** The column that says how certain a row is. */
export const statusColumn = ({ translate }: Voice): ReportColumn => ({
  id: "status",
  header: translate("cli.column.status"),
  status: true,
});
