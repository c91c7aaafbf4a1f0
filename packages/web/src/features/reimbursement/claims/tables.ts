import { type LineFault, type Payment, sumsInKronor } from "@barkraft/finance";
import type { Translator } from "@barkraft/messages";
import type { ChartRow, ChartTable } from "../../chart/table.ts";

/** Rows that are shown; the files have all. */
const shown = 25;

type Names = ReadonlyMap<string, string>;

/** What is paid to whom and for which provider, SEK with the öre; the columns of the command line's list. */
export function paymentTable(payments: readonly Payment[], names: Names, t: Translator): ChartTable {
  const [receiver, name, ...amounts] = columnsOf(t);
  return {
    caption: t("web.reimbursement.payments"),
    columns: [
      receiver!,
      name!,
      { key: "provider", label: t("web.reimbursement.column.provider") },
      ...amounts,
    ],
    rows: payments.map((payment) => ({
      ...amountsOf(payment, names),
      // What a spreadsheet would run as a formula stands there as text.
      provider: plainText(payment.provider),
    })),
  };
}

/** What is paid to each receiver for itself and its providers together. */
export function receiverTable(receivers: readonly Payment[], names: Names, t: Translator): ChartTable {
  return {
    caption: t("web.reimbursement.receivers"),
    columns: columnsOf(t),
    rows: receivers.map((each) => amountsOf(each, names)),
  };
}

/** The first rows of a table, with a word on how many there are; without what earlier rounds left when they left nothing. */
export function shownPart(table: ChartTable, t: Translator): ChartTable {
  const { caption, rows } = table;
  const isEmpty = (key: string) =>
    (key === "carried" || key === "topped_up") && rows.every((row) => row[key] === 0);
  return {
    caption:
      rows.length <= shown
        ? caption
        : t("web.reimbursement.table.shown", { caption, shown, all: rows.length }),
    columns: table.columns.filter(({ key }) => !isEmpty(key)),
    rows: rows.slice(0, shown),
  };
}

function columnsOf(t: Translator): ChartTable["columns"] {
  const column = (key: string, label: string) => ({ key, label, decimals: 2 });
  return [
    { key: "receiver", label: t("web.reimbursement.column.receiver") },
    { key: "name", label: t("web.reimbursement.column.name") },
    column("claimed", t("web.reimbursement.column.claimed")),
    column("approved", t("web.reimbursement.column.approved")),
    column("carried", t("web.reimbursement.column.carried")),
    column("paid", t("web.reimbursement.column.paid")),
    column("topped_up", t("web.reimbursement.column.topped_up")),
    column("unpaid", t("web.reimbursement.column.unpaid")),
  ];
}

function amountsOf({ receiver, ...sums }: Payment, names: Names): ChartRow {
  return {
    receiver,
    name: names.get(receiver) ?? "",
    ...sumsInKronor(sums),
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
      found: plainText(found),
      fault: t(`web.reimbursement.fault.${code}`),
    })),
  };
}

const plainText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
