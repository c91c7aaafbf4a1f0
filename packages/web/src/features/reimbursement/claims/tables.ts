import type { LineFault, Payment } from "@barkraft/finance";
import type { Translator } from "@barkraft/messages";
import type { ChartTable } from "../../chart/table.ts";

/** What is paid to whom, SEK with the öre; the columns are those of the command line's list of payments. */
export function paymentTable(
  payments: readonly Payment[],
  names: ReadonlyMap<string, string>,
  t: Translator,
): ChartTable {
  const column = (key: string, label: string) => ({ key, label, decimals: 2 });
  return {
    caption: t("web.reimbursement.payments"),
    columns: [
      { key: "receiver", label: t("web.reimbursement.column.receiver") },
      { key: "name", label: t("web.reimbursement.column.name") },
      { key: "provider", label: t("web.reimbursement.column.provider") },
      column("claimed", t("web.reimbursement.column.claimed")),
      column("approved", t("web.reimbursement.column.approved")),
      column("paid", t("web.reimbursement.column.paid")),
      column("unpaid", t("web.reimbursement.column.unpaid")),
    ],
    rows: payments.map(({ receiver, provider, claimed, approved, paid, unpaid }) => ({
      receiver,
      name: names.get(receiver) ?? "",
      provider,
      claimed: claimed / 100,
      approved: approved / 100,
      paid: paid / 100,
      unpaid: unpaid / 100,
    })),
  };
}

/** The lines that are broken or not approved, with what to do about each. */
export function faultTable(faults: readonly LineFault[], t: Translator): ChartTable {
  return {
    caption: t("web.reimbursement.faults.caption"),
    columns: [
      { key: "line", label: t("web.reimbursement.column.line") },
      { key: "column", label: t("web.reimbursement.column.column") },
      { key: "found", label: t("web.reimbursement.column.found") },
      { key: "fault", label: t("web.reimbursement.column.fault") },
    ],
    rows: faults.map(({ line, column, code, found }) => ({
      line,
      column: column ?? "",
      // What a spreadsheet would run as a formula stands there as text.
      found: /^[=+\-@\t\r]/.test(found) ? `'${found}` : found,
      fault: t(`web.reimbursement.fault.${code}`),
    })),
  };
}
