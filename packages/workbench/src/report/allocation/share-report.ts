import { roundedOrNull } from "@barkraft/core";
import { formatNumber, type MessageKey } from "@barkraft/messages";
import type { ShareResult } from "../../services/allocation/share.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

/** A pot shared by a key. */
export function shareReport(result: ShareResult, voice: Voice, shown?: number): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const known = result.rows
    .filter(({ perInhabitant }) => perInhabitant !== null)
    .toSorted((a, b) => b.perInhabitant! - a.perInhabitant! || (a.code < b.code ? -1 : 1));
  const [most, least] = [known[0], known.at(-1)];
  const bound = result.rows.filter(({ rule }) => rule !== null).length;
  const missing = result.rows.filter((row) => row.missing !== null).map(({ name }) => name);
  const hasEnds = result.rows.some(({ low }) => low !== null);
  const money = (id: string, header: string, decimals: number, more: Partial<ReportColumn> = {}) => ({
    id,
    header,
    unit: unitText(id.endsWith("_pc") ? "SEK/inhabitant" : "SEK", translate),
    decimals,
    ...more,
  });
  return {
    title: translate("cli.key.share.heading", {
      pot: number(result.pot),
      year: String(result.year),
      key: result.key,
    }),
    year: result.year,
    lines: [
      ...(most && least
        ? [
            translate("cli.key.share.ends", {
              most: most.name,
              mostAmount: number(most.perInhabitant!),
              least: least.name,
              leastAmount: number(least.perInhabitant!),
            }),
          ]
        : []),
      ...(result.leftOver > 0
        ? [translate("cli.key.share.left_over", { amount: number(result.leftOver) })]
        : []),
      ...(bound > 0 ? [translate("cli.key.share.bound", { count: number(bound) })] : []),
      ...(missing.length > 0 ? [translate("cli.key.share.unknown", { names: missing.join(", ") })] : []),
    ],
    tables: [
      {
        name: translate("cli.key.share.rows"),
        ...(shown === undefined ? {} : { shown }),
        columns: [
          { id: "code", header: translate("cli.column.code") },
          { id: "name", header: translate("level.municipality") },
          { id: "receiver", header: translate("cli.key.column.kind"), filesOnly: true },
          money("amount_sek", translate("cli.key.column.amount"), 0),
          money("amount_pc", translate("cli.key.column.per_inhabitant"), 2),
          money("low_sek", translate("cli.key.column.low"), 0, { filesOnly: !hasEnds }),
          money("high_sek", translate("cli.key.column.high"), 0, { filesOnly: !hasEnds }),
          { id: "rule", header: translate("cli.key.column.rule"), filesOnly: bound === 0 },
          { id: "missing", header: translate("cli.key.column.missing"), filesOnly: missing.length === 0 },
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: result.rows.map((row) => [
          row.code,
          row.name,
          row.kind,
          row.amount,
          roundedOrNull(row.perInhabitant, 2),
          row.low,
          row.high,
          row.rule,
          row.missing,
          row.status,
        ]),
      },
    ],
    notes: [
      translate("cli.key.share.rounding"),
      ...result.columns.map(({ name, year, status, source }) =>
        translate("cli.key.share.column", {
          name,
          year: String(year),
          status: translate(`status.${status}` as MessageKey),
          source,
        }).trim(),
      ),
    ],
    sources: [],
    versions: result.versions,
  };
}

/** A shared pot as JSON. */
export function jsonShare(result: ShareResult) {
  return {
    country: "se" as const,
    year: result.year,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    key: result.key,
    pot_sek: result.pot,
    left_over_sek: result.leftOver,
    columns: result.columns,
    rows: result.rows.map((row) => ({
      code: row.code,
      name: row.name,
      receiver: row.kind,
      amount_sek: row.amount,
      amount_pc: roundedOrNull(row.perInhabitant, 2),
      low_sek: row.low,
      high_sek: row.high,
      rule: row.rule,
      missing: row.missing,
      status: row.status,
    })),
  };
}
