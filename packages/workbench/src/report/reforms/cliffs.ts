import { formatNumber } from "@barkraft/messages";
import type { CliffsResult } from "../../services/reforms/index.ts";
import type { Voice } from "../text/result-text.ts";
import { type ReportTable, tableText } from "./report-table.ts";
import { closingLines, perInhabitant, plainNumber, quantityLabel } from "./words.ts";

/** Who is near a threshold: how far, and what a percent moves on either side. */
export function nearTable({ near }: CliffsResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const fine = { decimals: 9 };
  return {
    name: translate("cli.reforms.threshold"),
    columns: [
      { name: "code", header: translate("cli.column.code") },
      { name: "name", header: translate("level.municipality") },
      { name: "value", header: translate("cli.column.value"), number: fine },
      { name: "threshold", header: translate("cli.reforms.threshold"), number: fine },
      {
        name: "distance_percent",
        header: translate("cli.reforms.distance"),
        unit: translate("cli.reforms.percent"),
        number: { decimals: 2, signed: true },
      },
      perInhabitant("before_percent_pc", translate("cli.reforms.before_percent"), voice),
      perInhabitant("after_percent_pc", translate("cli.reforms.after_percent"), voice),
      perInhabitant("leap_pc", translate("cli.reforms.leap"), voice),
      { name: "step", header: translate("cli.reforms.step") },
    ],
    rows: near.map(({ code, name, value, at, distance, slopeBefore, slopeAfter, leap, step }) => {
      const percent = Math.abs(value) / 100;
      return [code, name, value, at, distance * 100, slopeBefore * percent, slopeAfter * percent, leap, step];
    }),
  };
}

/** The leaps that were found, in order. */
export function leapTable({ leaps }: CliffsResult, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.reforms.leap"),
    columns: [
      { name: "at", header: translate("cli.reforms.at"), number: { decimals: 9 } },
      { name: "municipalities", header: translate("cli.reforms.municipalities"), number: { decimals: 0 } },
      { name: "code", header: translate("cli.column.code") },
      { name: "name", header: translate("cli.reforms.most") },
      perInhabitant("leap_pc", translate("cli.reforms.leap"), voice),
    ],
    rows: leaps.map(({ to, places, code, name, largest }) => [to, places, code, name, largest]),
  };
}

/** Leaps and thresholds for people. */
export function cliffsText(result: CliffsResult, voice: Voice): string {
  const { translate, language } = voice;
  const { swept, leaps, near } = result;
  const short = (table: ReportTable): ReportTable => ({
    ...table,
    columns: table.columns.map((column) => {
      if (column.number?.decimals !== 9) return column;
      const { number, ...text } = column;
      return text;
    }),
    rows: table.rows.map((row) =>
      row.map((cell, position) =>
        table.columns[position]!.number?.decimals === 9 ? plainNumber(cell as number, voice) : cell,
      ),
    ),
  });
  return `${[
    translate("cli.reforms.cliffs_heading", {
      swept: swept.code === null ? swept.id : `${swept.id} ${swept.code}`,
      quantity: quantityLabel(result.quantity, voice),
      year: String(result.year),
    }),
    "",
    ...(swept.low === null
      ? []
      : [
          translate("cli.reforms.leaps", {
            least: formatNumber(result.least, language),
            low: plainNumber(swept.low, voice),
            high: plainNumber(swept.high, voice),
            count: leaps.length,
          }),
          ...(leaps.length > 0 ? [tableText(short(leapTable(result, voice)), voice)] : []),
          ...(result.cutShort ? [translate("cli.reforms.cut_short")] : []),
          "",
        ]),
    translate("cli.reforms.near", { within: plainNumber(result.within * 100, voice), count: near.length }),
    ...(near.length > 0 ? [tableText(short(nearTable(result, voice)), voice)] : []),
    "",
    ...closingLines(result.year, result.versions, voice),
  ].join("\n")}\n`;
}
