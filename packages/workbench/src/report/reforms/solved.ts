import { formatNumber } from "@barkraft/messages";
import type { Solved } from "../../services/reforms/index.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { type ReportTable, tableText } from "./report-table.ts";
import { closingLines, plainNumber, quantityLabel } from "./words.ts";

/** The parameters that were found, beside the law. */
export function solvedTable(result: Solved, { translate }: Voice): ReportTable {
  const number = { decimals: 12 };
  return {
    name: translate("cli.reforms.found"),
    columns: [
      { name: "path", header: translate("cli.reforms.parameter") },
      { name: "law", header: translate("cli.reforms.law"), number },
      { name: "value", header: translate("cli.reforms.found"), number },
      { name: "unit", header: translate("cli.column.unit") },
    ],
    rows: result.parameters.map(({ path, law, value, unit }) => [path, law, value, unit]),
  };
}

/** What was found, for people. */
export function solvedText(result: Solved, voice: Voice): string {
  const { translate, language } = voice;
  const kronor = (amount: number | null, decimals = 0) =>
    formatNumber(amount, language, { decimals, signed: true });
  const { columns, rows } = solvedTable(result, voice);
  const written: ReportTable = {
    name: "",
    columns: columns.map(({ name, header }) => ({ name, header })),
    rows: rows.map(([path, law, value, unit]) => [
      path!,
      plainNumber(law as number | null, voice),
      // What is found must give the same cost when it is typed in again.
      plainNumber(value as number, voice, 13),
      unitText(unit as string, translate),
    ]),
  };
  const { winners, losers, unchanged, tightest, rest } = result;
  return `${[
    translate("cli.reforms.solve_heading", {
      quantity: quantityLabel(result.quantity, voice),
      year: String(result.year),
    }),
    "",
    tableText(written, voice),
    "",
    translate("cli.reforms.cost_note", { cost: kronor(result.cost), winners, losers, unchanged }),
    ...(rest !== null && rest !== 0 ? [translate("cli.reforms.rest_note", { rest: kronor(rest) })] : []),
    ...(tightest
      ? [
          translate("cli.reforms.tightest_note", {
            place: `${tightest.name} ${tightest.code}`,
            change: kronor(tightest.change, 2),
            lowest: kronor(tightest.lowest, 2),
          }),
        ]
      : []),
    translate("cli.reforms.method_note", {
      method: result.method.replaceAll(" ", "_"),
      evaluations: result.evaluations,
      monotone: result.monotone === false ? "no" : "yes",
    }),
    ...closingLines(result.year, result.versions, voice),
  ].join("\n")}\n`;
}
