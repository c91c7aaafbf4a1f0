import type { Claims } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { CheckedClaims } from "../../services/reimbursement/round.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** Faults that people are shown; files have all that are kept. */
const shown = 30;

/** The lines of a file that are broken or not approved, with what to do about each. */
export function faultTable({ faults }: Claims, { translate }: Voice): ReportTable {
  return {
    name: translate("cli.reimburse.table.faults"),
    shown,
    columns: [
      { id: "line", header: translate("cli.reimburse.column.line"), decimals: 0 },
      { id: "column", header: translate("cli.reimburse.column.column") },
      { id: "code", header: translate("cli.reimburse.column.code"), filesOnly: true },
      { id: "found", header: translate("cli.reimburse.column.found") },
      { id: "fault", header: translate("cli.reimburse.column.fault"), peopleOnly: true },
    ],
    rows: faults.map(({ line, column, code, found }) => [
      line,
      column ?? "",
      code,
      found,
      translate(`cli.reimburse.fault.${code}`),
    ]),
  };
}

/** What is wrong with a file of claims. */
export function checkReport(
  { scheme, round, claims, year, versions }: CheckedClaims,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number) => formatNumber(value, language);
  const { duplicate = 0, period_outside = 0, received_late = 0 } = claims.faultCounts;
  return {
    title: `${scheme.title[language]}, ${round.title[language]}`,
    year,
    lines: [
      translate("cli.reimburse.check.sentence", {
        lines: number(claims.lines),
        broken: number(claims.broken),
        refused: number(duplicate + period_outside + received_late),
      }),
    ],
    tables: [faultTable(claims, voice)],
    notes: [],
    sources: [],
    versions,
  };
}

/** What is wrong with a file of claims, as JSON. */
export function jsonCheck({ scheme, round, claims }: CheckedClaims) {
  return {
    scheme: scheme.id,
    round: round.id,
    lines: claims.lines,
    broken: claims.broken,
    fault_counts: claims.faultCounts,
    faults: claims.faults,
  };
}
