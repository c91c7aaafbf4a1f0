import type { FigureSource, Status } from "@barkraft/core";
import { formatNumber, type MessageKey, sourceIn, statusMarks } from "@barkraft/messages";
import type { Versions } from "../../services/country.ts";
import { toCsv } from "../csv.ts";
import type { Sheet } from "../excel/workbook.ts";
import type { FlatRow } from "../result-rows.ts";
import type { Voice } from "../text/result-text.ts";
import { legendLines } from "../text/status-marks.ts";
import { type TextColumn, textTable, wrap } from "../text/text-table.ts";

/** A column of an analysis: how it is named in files, and how it is shown to people. */
export interface ReportColumn {
  /** Stable name in CSV and Excel. */
  readonly id: string;
  readonly header: string;
  /** In the voice's language; none for texts. */
  readonly unit?: string;
  /** Of numbers; a column without decimals holds texts. */
  readonly decimals?: number;
  readonly signed?: boolean;
  /** Holds a status, which people see as a mark. */
  readonly status?: boolean;
  /** Only in files, because it says what the lines above the table do or would make it too wide. */
  readonly filesOnly?: boolean;
  /** Of texts that are numbers already written out. */
  readonly right?: boolean;
  /** In words of a language, and so not in CSV. */
  readonly peopleOnly?: boolean;
}

export interface ReportTable {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** How many rows people are shown; all unless said. */
  readonly shown?: number;
}

/** An analysis ready to be written in any form. The first table is what CSV holds. */
export interface AnalysisReport {
  readonly title: string;
  readonly year: number;
  readonly lines: readonly string[];
  readonly tables: readonly [ReportTable, ...ReportTable[]];
  readonly notes: readonly string[];
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

const widest = 100;

/** For people. */
export function analysisText(report: AnalysisReport, voice: Voice): string {
  const used = new Set<Status>();
  const { translate } = voice;
  const tables = report.tables.flatMap((table) => ["", table.name, "", peopleTable(table, used, voice)]);
  const lines = [
    report.title,
    ...report.lines.flatMap((line) => wrap(line, widest)),
    ...tables,
    "",
    ...legendLines(used, translate),
    ...report.notes.flatMap((note) => wrap(note, widest)),
    ...sourceLines(report, voice),
    translate("cli.note.versions", { model: report.versions.model, data: report.versions.data }),
  ];
  return `${lines.join("\n")}\n`;
}

/** The first table under its stable column names. */
export function analysisCsv({ tables: [table] }: AnalysisReport): string {
  const names = table.columns.filter(({ peopleOnly }) => !peopleOnly).map(({ id }) => id);
  return toCsv(
    table.rows.map((row) => flat(table, row)),
    names,
  );
}

/** A table without units or language, such as what a user gave and can read in again. */
export interface PlainSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A sheet for each table, one that says what the figures are, plain sheets, and the manifest where there is one. */
export async function analysisWorkbook(
  report: AnalysisReport,
  voice: Voice,
  manifest?: Sheet,
  plain: readonly PlainSheet[] = [],
): Promise<Uint8Array> {
  const [{ writeWorkbook }, { aboutSheet }] = await Promise.all([
    import("../excel/workbook.ts"),
    import("../excel/about-sheet.ts"),
  ]);
  const extra = [...report.lines, ...report.notes, ...sourceLines(report, voice)].map(
    (line) => ["", line] as const,
  );
  const about = aboutSheet({ ...report, reform: {}, extra }, voice);
  return writeWorkbook(report.title, [
    ...report.tables.map((table) => sheetOf(table, voice)),
    about,
    ...plain.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(() => ({ width: 20 })),
      headings: [columns],
      rows,
      frozenColumns: 1,
    })),
    ...(manifest ? [manifest] : []),
  ]);
}

function peopleTable(table: ReportTable, used: Set<Status>, voice: Voice): string {
  const shown = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => !column.filesOnly);
  const columns = shown.map(
    ({ column: { header, unit, decimals, status, right = decimals !== undefined } }): TextColumn => ({
      header: status ? "" : header,
      ...(unit ? { unit } : {}),
      align: right ? "right" : "left",
    }),
  );
  const rows = table.rows.slice(0, table.shown).map((row) =>
    shown.map(({ column, at }) => {
      const value = row[at] ?? null;
      if (column.status) {
        used.add(value as Status);
        return statusMarks[value as Status];
      }
      if (column.decimals === undefined) return value === null ? "" : String(value);
      const { decimals, signed = false } = column;
      return formatNumber(value as number | null, voice.language, { decimals, signed });
    }),
  );
  return textTable(columns, rows);
}

function sheetOf(table: ReportTable, { translate }: Voice): Sheet {
  const cell = (column: ReportColumn, value: string | number | null) =>
    column.status && value !== null ? translate(`status.${value}` as MessageKey) : value;
  return {
    name: table.name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    columns: table.columns.map(({ decimals }) => ({
      width: decimals === undefined ? 24 : 16,
      ...(decimals === undefined
        ? {}
        : { format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` }),
    })),
    headings: [
      table.columns.map(({ header }) => header),
      table.columns.map(({ unit }) => unit ?? null),
      table.columns.map(({ id }) => id),
    ],
    rows: table.rows.map((row) => table.columns.map((column, at) => cell(column, row[at] ?? null))),
    frozenColumns: 1,
  };
}

function sourceLines({ sources }: AnalysisReport, { language, translate }: Voice): string[] {
  const texts = sources.map(({ publisher, file, kind, vintage }) =>
    kind === "user"
      ? translate("cli.analysis.own_source", { file: file || "API" })
      : translate("cli.analysis.source", { file, publisher: sourceIn(publisher, language), vintage }),
  );
  return [...new Set(texts)];
}

function flat(table: ReportTable, row: readonly (string | number | null)[]): FlatRow {
  return Object.fromEntries(table.columns.map(({ id }, at) => [id, row[at] ?? null]));
}
