import { knownOrNull, type StackedChange } from "@barkraft/core";
import type { StackResult } from "../../services/reforms/index.ts";
import type { Voice } from "../text/result-text.ts";
import { type ReportTable, type TableCell, tableText } from "./report-table.ts";
import { closingLines, countColumns, kronor, perInhabitant, quantityLabel } from "./words.ts";

/** The parts of a reform for all places together; the interaction and the whole stand last. */
export function stackTotals(result: StackResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const line = (label: string, alone: StackedChange, added: number | null): TableCell[] => [
    label,
    alone.amount,
    added,
    alone.winners,
    alone.losers,
    alone.unchanged,
  ];
  return {
    name: translate("cli.reforms.part"),
    columns: [
      { name: "part", header: translate("cli.reforms.part") },
      kronor("alone_sek", translate("cli.reforms.alone"), voice),
      kronor("added_sek", translate("cli.reforms.added"), voice),
      ...countColumns(voice),
    ],
    rows: [
      ...result.parts.map((part, index) => line(`${index + 1}. ${part.part.path}`, part, part.added.amount)),
      line(translate("cli.reforms.interaction"), result.interaction, null),
      line(translate("cli.reforms.whole"), result.whole, result.whole.amount),
    ],
  };
}

/** The parts of a reform for every place: each alone, each on top of those before, the interaction and the whole. */
export function stackTable(result: StackResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const columns = (kind: "alone" | "added") =>
    result.parts.map(({ part }, index) =>
      perInhabitant(`${kind}_${index + 1}`, `${part.path}, ${translate(`cli.reforms.${kind}`)}`, voice),
    );
  return {
    name: translate("cli.workbook.comparison"),
    columns: [
      { name: "code", header: translate("cli.column.code") },
      { name: "name", header: translate(`level.${result.level as "municipality"}`) },
      ...columns("alone"),
      ...columns("added"),
      perInhabitant("interaction", translate("cli.reforms.interaction"), voice),
      perInhabitant("whole", translate("cli.reforms.whole"), voice),
    ],
    rows: result.places
      .map(({ code, name }, row) => [
        code,
        name,
        ...[
          ...result.parts.map(({ changes }) => changes[row]!),
          ...result.parts.map(({ added }) => added.changes[row]!),
          result.interaction.changes[row]!,
          result.whole.changes[row]!,
        ].map(knownOrNull),
      ])
      .filter((cells) => cells.at(-1) !== null),
  };
}

/** A reform part by part for people. */
export function stackText(result: StackResult, top: number, voice: Voice): string {
  const { translate } = voice;
  const all = stackTable(result, voice);
  const count = result.parts.length;
  // The paths stand beside their numbers in the table above, and are too long for headings.
  const columns = all.columns.map((column, position) => {
    if (position < 2 || position >= 2 + 2 * count) return column;
    const kind = position < 2 + count ? "alone" : "added";
    return { ...column, header: `${((position - 2) % count) + 1}. ${translate(`cli.reforms.${kind}`)}` };
  });
  const rows = all.rows
    .toSorted((a, b) => Math.abs(Number(b.at(-1))) - Math.abs(Number(a.at(-1))))
    .slice(0, top);
  return `${[
    translate("cli.reforms.stack_heading", {
      title: result.title,
      quantity: quantityLabel(result.id, voice),
      year: String(result.year),
    }),
    "",
    tableText(stackTotals(result, voice), voice),
    ...(top > 0
      ? ["", translate("cli.reforms.largest_parts"), tableText({ ...all, columns, rows }, voice)]
      : []),
    "",
    ...closingLines(result.year, result.versions, voice),
  ].join("\n")}\n`;
}
