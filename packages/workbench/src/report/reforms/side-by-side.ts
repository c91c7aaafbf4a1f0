import type { BesideResult } from "../../services/reforms/index.ts";
import type { Voice } from "../text/result-text.ts";
import { type ReportTable, tableText } from "./report-table.ts";
import { closingLines, countColumns, kronor, perInhabitant, quantityLabel } from "./words.ts";

/** Every place with the law as it is and each reform: figures, then differences, then statuses. */
export function besideTable(result: BesideResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const after = result.reforms.map(({ title }, index) => perInhabitant(`after_${index + 1}`, title, voice));
  const differences = result.reforms.map(({ title }, index) => ({
    ...perInhabitant(`difference_${index + 1}`, `${translate("cli.column.difference")}, ${title}`, voice),
    difference: [3 + index, 2] as const,
  }));
  const statuses = result.reforms.map((_, index) => ({
    name: `status_${index + 1}`,
    header: `${translate("cli.column.status")} ${index + 1}`,
  }));
  return {
    name: translate("cli.workbook.comparison"),
    columns: [
      { name: "code", header: translate("cli.column.code") },
      { name: "name", header: translate(`level.${result.level as "municipality"}`) },
      perInhabitant("before", translate("cli.column.before"), voice),
      ...after,
      ...differences,
      ...statuses,
    ],
    rows: result.rows.map(({ code, name, before, after, differences }, index) => [
      code,
      name,
      before,
      ...after,
      ...differences,
      ...result.statuses[index]!,
    ]),
  };
}

/** What each reform makes of all places together. */
export function besideTotals(result: BesideResult, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.reforms.whole"),
    columns: [
      { name: "reform", header: translate("cli.reforms.reform") },
      kronor("cost_sek", translate("cli.reforms.cost"), voice),
      ...countColumns(voice),
      { name: "unknown", header: translate("cli.reforms.unknown"), number: { decimals: 0 } },
      {
        ...perInhabitant("even_share_pc", translate("cli.reforms.even_share"), voice),
        number: { decimals: 2, signed: true },
      },
    ],
    rows: result.reforms.map(({ title }, index) => {
      const { amount, winners, losers, unchanged, unknown, evenShare } = result.totals[index]!;
      return [title, amount, winners, losers, unchanged, unknown, evenShare];
    }),
  };
}

/** What the comparison is of. */
export function besideHeading({ id, year }: BesideResult, voice: Voice): string {
  const quantity = quantityLabel(id, voice);
  return voice.translate("cli.reforms.beside_heading", { quantity, year: String(year) });
}

/** Several reforms for people: the sums of each, and the places that some reform moves most. */
export function besideText(result: BesideResult, top: number, voice: Voice): string {
  const { translate } = voice;
  const all = besideTable(result, voice);
  const size = (row: BesideResult["rows"][number]) =>
    Math.max(...row.differences.map((difference) => Math.abs(difference ?? 0)));
  const order = [...result.rows.keys()].sort(
    (a, b) => size(result.rows[b]!) - size(result.rows[a]!) || a - b,
  );
  const shown = { ...all, rows: order.slice(0, top).map((index) => all.rows[index]!) };
  return `${[
    besideHeading(result, voice),
    "",
    tableText(besideTotals(result, voice), voice),
    ...(top > 0
      ? ["", translate("cli.reforms.largest"), tableText(withStatusWords(shown, voice), voice)]
      : []),
    "",
    ...closingLines(result.year, result.versions, voice),
  ].join("\n")}\n`;
}

function withStatusWords(table: ReportTable, { translate }: Voice): ReportTable {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, position) =>
        table.columns[position]!.name.startsWith("status_") ? translate(`status.${cell as "derived"}`) : cell,
      ),
    ),
  };
}
