import { roundedOrNull } from "@barkraft/core";
import { amountOf, type TargetedGrant } from "@barkraft/finance";
import type { RegisterAnswer } from "../../services/targeted-grants/register.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { unitText } from "../text/result-text.ts";
import { jsonBounded, textIn, word } from "./words.ts";

/** The columns of the table `targeted-grants`, in its order: what is exported can be read again. */
export function registerFields(grant: TargetedGrant): Readonly<Record<string, string | number | null>> {
  const { name, note, purpose, conditions, applicants, hours, share, appropriation } = grant;
  return {
    id: grant.id,
    name_sv: name.sv,
    name_en: name.en,
    decision: grant.decision,
    note_sv: note.sv,
    note_da: note.da,
    note_en: note.en,
    receiver: grant.receiver,
    sector: grant.sector,
    nature: grant.nature,
    authority: grant.authority,
    act: grant.act,
    purpose_sv: purpose?.sv ?? null,
    purpose_da: purpose?.da ?? null,
    purpose_en: purpose?.en ?? null,
    conditions_sv: conditions?.sv ?? null,
    conditions_da: conditions?.da ?? null,
    conditions_en: conditions?.en ?? null,
    applicants_sv: applicants?.sv ?? null,
    applicants_da: applicants?.da ?? null,
    applicants_en: applicants?.en ?? null,
    way: grant.way,
    key: grant.key,
    application_hours: roundedOrNull(hours.application, 6),
    report_hours: roundedOrNull(hours.report, 6),
    state_hours: roundedOrNull(hours.state, 6),
    receiver_count: roundedOrNull(hours.receivers, 6),
    first_year: grant.firstYear,
    last_year: grant.lastYear,
    decided_end: grant.decidedEnd,
    candidate_area: appropriation?.area || null,
    candidate: appropriation?.name ?? null,
    share_pct: roundedOrNull(share.percent, 6),
    share_low_pct: roundedOrNull(share.low, 6),
    share_high_pct: roundedOrNull(share.high, 6),
    share_status: share.status,
    source: grant.source,
  };
}

/** The columns of the table `targeted-grant-amounts`, a row for each grant and year. */
export function amountFields(grants: readonly TargetedGrant[]) {
  return grants.flatMap(({ id, amounts }) =>
    amounts.map(({ year, amount, low, high, status }) => ({
      id,
      year,
      amount_msek: amount,
      amount_low_msek: low,
      amount_high_msek: high,
      amount_status: status as string,
    })),
  );
}

/** Rows of the register for people. */
export function registerReport(found: RegisterAnswer, voice: Voice): AnalysisReport {
  const { translate } = voice;
  const million = unitText("million SEK", translate);
  const year = String(found.year);
  const amount = (id: string, header: string): ReportColumn => ({ id, header, unit: million, decimals: 1 });
  const columns: ReportColumn[] = [
    { id: "id", header: translate("cli.register.column.id") },
    { id: "name", header: translate("cli.register.column.name") },
    { id: "receiver", header: translate("cli.register.column.receiver") },
    { id: "sector", header: translate("cli.register.column.sector") },
    { id: "decision", header: translate("cli.register.column.decision") },
    { id: "first_year", header: translate("cli.register.column.first") },
    { id: "last_year", header: translate("cli.register.column.last") },
    amount("amount_msek", translate("cli.register.column.amount", { year })),
    amount("amount_low_msek", translate("cli.register.column.low")),
    amount("amount_high_msek", translate("cli.register.column.high")),
    { id: "amount_status", header: translate("cli.column.status"), status: true },
  ];
  const rows = found.grants.map((grant) => {
    const { amount: paid, low, high, status } = amountOf(grant, found.year);
    return [
      grant.id,
      shortened(textIn(grant.name, voice)),
      word("receiver", grant.receiver, voice),
      word("sector", grant.sector, voice),
      word("decision", grant.decision, voice),
      grant.firstYear === null ? "" : String(grant.firstYear),
      grant.lastYear === null ? "" : String(grant.lastYear),
      roundedOrNull(paid, 3),
      roundedOrNull(low, 3),
      roundedOrNull(high, 3),
      status,
    ];
  });
  const table: ReportTable = { name: translate("cli.register.table.grants"), columns, rows };
  return {
    title: translate("cli.register.heading", { count: found.grants.length, all: found.all }),
    year: found.year,
    lines: [],
    tables: [table],
    notes: [translate("cli.register.note.curated")],
    sources: found.sources,
    versions: found.versions,
  };
}

/** Longest name that fits a line of the terminal. */
const longestName = 48;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** Rows of the register as JSON, each with its amounts. */
export function jsonRegister(found: RegisterAnswer) {
  return {
    country: "se" as const,
    year: found.year,
    ...versionFields(found.versions),
    price_level: "nominal",
    unit: "million SEK",
    rows_in_register: found.all,
    grants: found.grants.map((grant) => {
      const { amount, status, ...bounds } = amountOf(grant, found.year);
      return {
        ...registerFields(grant),
        amount: { ...jsonBounded({ value: amount, low: bounds.low, high: bounds.high }, 3), status },
        amounts: grant.amounts.map(({ year, amount: value, low, high, status: certain }) => ({
          year,
          ...jsonBounded({ value, low, high }, 3),
          status: certain,
        })),
      };
    }),
  };
}
