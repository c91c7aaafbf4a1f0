import type { Payment } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { RoundAnswer } from "../../services/reimbursement/round.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { faultTable } from "./fault-table.ts";
import { fileTable } from "./file-table.ts";

/** Rows that people are shown of a list; files have all. */
const shown = 20;

/** A round as tables: what is paid to whom first, which is what CSV holds. Amounts in SEK with the öre. */
export function roundReport(answer: RoundAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { outcome, claims, scheme, round } = answer;
  const { totals } = outcome;
  const amount = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const lines = [
    translate("cli.reimburse.round.sentence", {
      claimed: amount(totals.claimed),
      lines: formatNumber(claims.lines, language),
      approved: amount(totals.approved),
      paid: amount(totals.paid),
      share: formatNumber(outcome.share === null ? null : outcome.share * 100, language, { decimals: 2 }),
      left: amount(totals.left),
    }),
    ...(totals.toppedUp + totals.unpaid > 0
      ? [
          translate("cli.reimburse.round.topped_up", {
            toppedUp: amount(totals.toppedUp),
            unpaid: amount(totals.unpaid),
          }),
        ]
      : []),
  ];
  const faults = faultTable(claims, voice);
  return {
    title: `${scheme.title[language]}, ${round.title[language]}`,
    year: answer.year,
    lines,
    tables: [
      paymentTable(answer, outcome.payments, translate("cli.reimburse.table.payments"), voice),
      withoutProvider(
        paymentTable(answer, outcome.receivers, translate("cli.reimburse.table.receivers"), voice),
      ),
      flatTable(answer, voice),
      ...(faults.rows.length > 0 ? [faults] : []),
      fileTable(answer.files, voice),
    ],
    notes: [translate("cli.reimburse.flat.note"), scheme.payment[language], scheme.repayment[language]],
    sources: [],
    versions: answer.versions,
  };
}

function paymentTable(
  { receivers }: RoundAnswer,
  payments: readonly Payment[],
  name: string,
  { translate }: Voice,
): ReportTable {
  const names = new Map(receivers.map(({ code, name: own }) => [code, own]));
  const unit = unitText("SEK", translate);
  const column = (id: string, header: string): ReportColumn => ({ id, header, unit, decimals: 2 });
  return {
    name,
    shown,
    columns: [
      { id: "receiver", header: translate("cli.column.code") },
      { id: "name", header: translate("cli.reimburse.table.receivers") },
      { id: "provider", header: translate("cli.reimburse.column.provider") },
      column("claimed", translate("cli.reimburse.column.claimed")),
      column("approved", translate("cli.reimburse.column.approved")),
      column("carried", translate("cli.reimburse.column.carried")),
      column("paid", translate("cli.reimburse.column.paid")),
      column("topped_up", translate("cli.reimburse.column.topped_up")),
      column("unpaid", translate("cli.reimburse.column.unpaid")),
    ],
    rows: payments.map(({ receiver, provider, ...each }) => [
      receiver,
      names.get(receiver) ?? "",
      provider,
      ...[each.claimed, each.approved, each.carried, each.paid, each.toppedUp, each.unpaid].map(
        (ore) => ore / 100,
      ),
    ]),
  };
}

function withoutProvider(table: ReportTable): ReportTable {
  const keep = <Cell>(cells: readonly Cell[]) =>
    cells.filter((_, at) => table.columns[at]!.id !== "provider");
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

function flatTable({ flat }: RoundAnswer, { translate }: Voice): ReportTable {
  const unit = unitText("SEK", translate);
  return {
    name: translate("cli.reimburse.table.flat"),
    columns: [
      {
        id: "per_inhabitant",
        header: translate("cli.reimburse.column.per_inhabitant"),
        unit: unitText("SEK/inhabitant", translate),
        decimals: 2,
      },
      { id: "cost", header: translate("cli.reimburse.column.cost"), unit, decimals: 0 },
      { id: "missed", header: translate("cli.reimburse.column.missed"), unit, decimals: 0 },
      { id: "receivers_missed", header: translate("cli.reimburse.column.receivers_missed"), decimals: 0 },
      { id: "beyond", header: translate("cli.reimburse.column.beyond"), unit, decimals: 0 },
    ],
    rows: flat.map(({ perInhabitant, cost, missed, receiversMissed, beyond }) => [
      Number(perInhabitant.toFixed(2)),
      Math.round(cost),
      Math.round(missed),
      receiversMissed,
      Math.round(beyond),
    ]),
  };
}
