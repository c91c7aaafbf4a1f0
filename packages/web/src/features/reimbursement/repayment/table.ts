import type { Repayment } from "@barkraft/finance";
import type { Translator } from "@barkraft/messages";
import type { ChartTable } from "../../chart/table.ts";

/** What is to be paid back by whom, SEK with the öre; the columns are those of the command line's list. */
export function repaymentTable(
  repayments: readonly Repayment[],
  names: ReadonlyMap<string, string>,
  t: Translator,
): ChartTable {
  const column = (key: string, label: string) => ({ key, label, decimals: 2 });
  return {
    caption: t("web.reimbursement.table.repayments"),
    columns: [
      { key: "receiver", label: t("web.reimbursement.column.receiver") },
      { key: "name", label: t("web.reimbursement.column.name") },
      { key: "provider", label: t("web.reimbursement.column.provider") },
      column("paid", t("web.reimbursement.column.paid_out")),
      column("reported", t("web.reimbursement.column.reported")),
      column("unused", t("web.reimbursement.column.unused")),
      column("unreported", t("web.reimbursement.column.unreported")),
      column("repay", t("web.reimbursement.column.repay")),
    ],
    rows: repayments.map((each) => ({
      receiver: each.receiver,
      name: names.get(each.receiver) ?? "",
      provider: each.provider,
      paid: each.paid / 100,
      reported: each.reported === null ? null : each.reported / 100,
      unused: each.unused / 100,
      unreported: each.unreported / 100,
      repay: each.repay / 100,
    })),
  };
}
