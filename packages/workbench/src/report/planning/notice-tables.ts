import { roundedOrNull } from "@barkraft/core";
import type { NoticeFound } from "../../services/planning/notice.ts";
import type { ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { amountCells, amountColumns, percentOf } from "./columns.ts";

/** What budgets miss by, a row for each number of years before. */
export function missesByLead(found: NoticeFound, voice: Voice): ReportTable {
  const { translate } = voice;
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  return {
    name: translate("cli.notice.table.leads"),
    columns: [
      { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
      { id: "years", header: translate("cli.notice.column.years"), decimals: 0 },
      ...amounts("over", translate("cli.notice.column.over")),
      ...amounts("under", translate("cli.notice.column.under")),
      ...amounts("mean", translate("cli.notice.column.mean")),
      {
        id: "share_pct",
        header: translate("cli.notice.column.share"),
        unit: percentOf(voice),
        decimals: 1,
      },
      { id: "worst_year", header: translate("cli.notice.column.worst") },
      ...amounts("worst", translate("cli.notice.column.surprise"), true),
    ],
    rows: found.leads.map((each) => [
      each.lead,
      each.years,
      ...amountCells(each.over),
      ...amountCells(each.under),
      ...amountCells(each.mean),
      roundedOrNull(100 * each.share, 4),
      String(each.worst.year),
      ...amountCells(each.worst.surprise),
    ]),
  };
}

/** What notice is worth, a row for each number of years. */
export function valueOfNotice(found: NoticeFound, voice: Voice): ReportTable {
  const { translate } = voice;
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  return {
    name: translate("cli.notice.table.values"),
    columns: [
      { id: "ahead", header: translate("cli.notice.column.lead"), decimals: 0 },
      ...amounts("avoided", translate("cli.notice.column.avoided")),
      ...amounts("value", translate("cli.notice.column.value")),
      ...amounts("low", translate("cli.notice.column.low")),
      ...amounts("high", translate("cli.notice.column.high")),
    ],
    rows: found.values.map((each) => [
      each.ahead,
      ...amountCells(each.avoided),
      ...amountCells(each.value),
      ...amountCells(each.low),
      ...amountCells(each.high),
    ]),
  };
}

/** Every budget against its outcome. */
export function budgetsAgainstOutcomes(found: NoticeFound, voice: Voice): ReportTable {
  const { translate } = voice;
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  return {
    name: translate("cli.notice.table.budgets"),
    columns: [
      { id: "year", header: translate("cli.digital.column.year") },
      { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
      ...amounts("expected", translate("cli.notice.column.expected")),
      ...amounts("actual", translate("cli.notice.column.actual")),
      ...amounts("surprise", translate("cli.notice.column.surprise"), true),
    ],
    rows: found.budgets.map((each) => [
      String(each.year),
      each.lead,
      ...amountCells(each.expected),
      ...amountCells(each.actual),
      ...amountCells(each.surprise),
    ]),
  };
}

/** What budgets miss by in the years ahead, over paths of chance. */
export function simulatedMisses({ simulated }: NoticeFound, voice: Voice): ReportTable {
  const { translate } = voice;
  const amounts = (id: "over" | "under" | "mean" | "p05" | "p95" | "value") =>
    amountColumns(id, translate(`cli.notice.column.${id}`), voice);
  return {
    name: translate("cli.notice.table.simulated", {
      first: String(simulated.first),
      last: String(simulated.last),
    }),
    columns: [
      { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
      ...amounts("over"),
      ...amounts("under"),
      ...amounts("mean"),
      { id: "share_pct", header: translate("cli.notice.column.share"), unit: percentOf(voice), decimals: 1 },
      ...amounts("p05"),
      ...amounts("p95"),
      ...amounts("value"),
    ],
    rows: simulated.leads.map((each, at) => [
      each.lead,
      ...amountCells(each.over),
      ...amountCells(each.under),
      ...amountCells(each.mean),
      roundedOrNull(100 * each.share, 4),
      ...amountCells(each.low),
      ...amountCells(each.high),
      ...amountCells(simulated.values[at]!.value),
    ]),
  };
}
