import type { Difference, Status } from "@barkraft/core";
import { formatNumber, statusMarks } from "@barkraft/messages";
import type { ComparedRow } from "../../services/outcome/compare.ts";
import { descriptionIn, titleIn } from "../../services/reform-document/reform-title.ts";
import type { ComparisonReport } from "../rows/comparison-rows.ts";
import { quantityLabel, unitText, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";
import { type TextColumn, textTable, wrap } from "./text-table.ts";

/** A comparison for people: what the reform is, what it costs, who wins and who loses, in both readings. */
export function comparisonText(report: ComparisonReport, voice: Voice): string {
  const { compared, document } = report;
  const { language, translate } = voice;
  const used = new Set<Status>();
  const rows = new Map(compared.rows.map((row) => [row.code, row]));
  const year = String(compared.year);
  const description = document && descriptionIn(document, language);
  const lines = [
    translate("cli.compare.heading", {
      title: (document && titleIn(document, language)) ?? translate("cli.word.own_reform"),
      item: quantityLabel(compared.quantity, language),
      year,
    }),
    ...(document?.author ? [translate("cli.compare.author", { author: document.author })] : []),
    ...(description ? wrap(description, 100) : []),
    ...changeLines(report, voice),
    "",
    translate("cli.compare.cost", {
      cost: formatNumber(compared.cost / 1e6, language, { decimals: 1, signed: true }),
    }),
    ...(compared.regionCost === null || compared.regionCost === 0
      ? []
      : [
          translate("cli.compare.region_cost", {
            cost: formatNumber(compared.regionCost / 1e6, language, { decimals: 1, signed: true }),
          }),
        ]),
    translate("cli.compare.counts", {
      winners: compared.winners,
      losers: compared.losers,
      unchanged: compared.unchanged,
    }),
  ];
  if (compared.unknown > 0) lines.push(translate("cli.compare.unknown", { unknown: compared.unknown }));
  lines.push(
    compared.regulatingItemChange === null
      ? translate("cli.compare.closing_unknown")
      : translate("cli.compare.closing", {
          change: formatNumber(compared.regulatingItemChange, language, { decimals: 2, signed: true }),
        }),
  );
  if (compared.closed) {
    const { winners, losers, unchanged } = compared.closed;
    lines.push(translate("cli.compare.closed_counts", { winners, losers, unchanged }));
  }
  const alone = new Set<string>();
  for (const [key, places] of [
    ["cli.compare.winners", compared.biggestWinners],
    ["cli.compare.losers", compared.biggestLosers],
    ["cli.compare.closed_winners", compared.closed?.biggestWinners ?? []],
    ["cli.compare.closed_losers", compared.closed?.biggestLosers ?? []],
  ] as const) {
    const codes = places.map(({ code }) => code).join(" ");
    // Often both readings name the same places, and one table has both columns.
    if (places.length === 0 || alone.has(codes)) continue;
    alone.add(codes);
    lines.push("", translate(key), placesTable(places, rows, used, voice));
  }
  lines.push(
    "",
    translate("cli.note.prices", { year }),
    ...legendLines(used, translate),
    translate("cli.note.versions", { model: compared.versions.model, data: compared.versions.data }),
  );
  return `${lines.join("\n")}\n`;
}

function changeLines({ reform }: ComparisonReport, { translate }: Voice): string[] {
  const changes = Object.entries(reform.changes ?? {}).map(([path, change]) => {
    return `  ${path} = ${typeof change === "number" ? change : JSON.stringify(change)}`;
  });
  const replacements = Object.entries(reform.replace ?? {}).map(([step, name]) => `  ${step} → ${name}`);
  return [translate("cli.compare.changes"), ...changes, ...replacements];
}

function placesTable(
  places: readonly Difference[],
  rows: ReadonlyMap<string, ComparedRow>,
  used: Set<Status>,
  { language, translate }: Voice,
): string {
  const unit = `${unitText("SEK/inhabitant", translate)} `;
  const column = (header: string): TextColumn => ({ header, unit, align: "right" });
  const columns: TextColumn[] = [
    { header: translate("cli.column.code"), align: "left" },
    { header: translate("level.municipality"), align: "left" },
    column(translate("cli.column.before")),
    column(translate("cli.column.after")),
    column(translate("cli.column.difference")),
    column(translate("cli.column.difference_closed")),
  ];
  const cells = places.map(({ code, name }) => {
    const row = rows.get(code)!;
    used.add(row.status);
    const write = (value: number | null) => formatNumber(value, language, { signed: true });
    return [
      code,
      name,
      `${write(row.before)} `,
      `${write(row.after)} ${statusMarks[row.status]}`,
      `${write(row.difference)} ${statusMarks[row.status]}`,
      row.differenceClosed === null ? "–  " : `${write(row.differenceClosed)} ${statusMarks[row.status]}`,
    ];
  });
  return textTable(columns, cells);
}
