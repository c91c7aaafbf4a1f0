import type { RepaymentTotals } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { RepaymentAnswer } from "../../services/reimbursement/repayment.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { fileTable } from "./file-table.ts";

/** Rows that people are shown of a list; files have all. */
const shown = 20;

/** What is to be paid back, by receiver and provider first, which is what CSV holds. Amounts in SEK with the öre. */
export function repaymentReport(answer: RepaymentAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { outcome, receivers, files, versions, year } = answer;
  const names = new Map(receivers.map(({ code, name }) => [code, name]));
  const unit = unitText("SEK", translate);
  const column = (id: string, header: string): ReportColumn => ({ id, header, unit, decimals: 2 });
  const amount = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const { paid, unused, unreported, repay } = outcome.totals;
  const sums = [
    column("unused", translate("cli.reimburse.column.unused")),
    column("unreported", translate("cli.reimburse.column.unreported")),
    column("repay", translate("cli.reimburse.column.repay")),
  ];
  return {
    title: translate("cli.reimburse.repay.title"),
    year,
    lines: [
      translate("cli.reimburse.repay.sentence", {
        repay: amount(repay),
        paid: amount(paid),
        unused: amount(unused),
        unreported: amount(unreported),
      }),
    ],
    tables: [
      {
        name: translate("cli.reimburse.table.repayments"),
        shown,
        columns: [
          { id: "receiver", header: translate("cli.column.code") },
          { id: "name", header: translate("cli.reimburse.table.receivers") },
          { id: "provider", header: translate("cli.reimburse.column.provider") },
          column("paid", translate("cli.reimburse.column.paid_out")),
          column("reported", translate("cli.reimburse.column.reported")),
          ...sums,
        ],
        rows: outcome.repayments.map((each) => [
          each.receiver,
          names.get(each.receiver) ?? "",
          each.provider,
          each.paid / 100,
          each.reported === null ? null : each.reported / 100,
          ...sumsOf(each),
        ]),
      },
      {
        name: translate("cli.reimburse.table.receivers"),
        shown,
        columns: [
          { id: "receiver", header: translate("cli.column.code") },
          { id: "name", header: translate("cli.reimburse.table.receivers") },
          column("paid", translate("cli.reimburse.column.paid_out")),
          ...sums,
        ],
        rows: outcome.receivers.map((each) => [
          each.receiver,
          names.get(each.receiver) ?? "",
          each.paid / 100,
          ...sumsOf(each),
        ]),
      },
      fileTable(files, voice),
    ],
    notes: [translate("cli.reimburse.repay.note")],
    sources: [],
    versions,
  };
}

/** What is to be paid back, as JSON, amounts in SEK. */
export function jsonRepayment({ outcome, files, versions }: RepaymentAnswer) {
  const inKronor = ({ paid, unused, unreported, repay }: RepaymentTotals) => ({
    paid: paid / 100,
    unused: unused / 100,
    unreported: unreported / 100,
    repay: repay / 100,
  });
  return {
    country: "se" as const,
    ...versionFields(versions),
    unit: "SEK",
    price_level: "nominal",
    totals: inKronor(outcome.totals),
    receivers: outcome.receivers.map((each) => ({ receiver: each.receiver, ...inKronor(each) })),
    repayments: outcome.repayments.map((each) => ({
      receiver: each.receiver,
      provider: each.provider,
      reported: each.reported === null ? null : each.reported / 100,
      ...inKronor(each),
    })),
    files,
  };
}

const sumsOf = ({ unused, unreported, repay }: RepaymentTotals) =>
  [unused, unreported, repay].map((ore) => ore / 100);
