import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { ExpiryAnswer } from "../../services/targeted-grants/expiry.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { textIn, word } from "./words.ts";

/** When the money of every grant ends, and what it is for every municipality. */
export function expiryReport(found: ExpiryAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const year = String(found.year);
  const shares = found.shares
    .map((each) => ({ ...each, share: each.amount / each.revenue }))
    .toSorted((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  const most = shares.find(({ amount, share }) => amount > 0 && !Number.isNaN(share));
  const ended = found.years.find((each) => each.year === found.year)?.amount ?? 0;
  const amount = formatNumber(ended, language, { decimals: 0 });
  return {
    title: translate("cli.register.expiry.heading"),
    year: found.year,
    lines: [
      most
        ? translate("cli.register.expiry.line", {
            year,
            amount,
            percent: formatNumber(most.share * 100, language, { decimals: 2 }),
            name: most.name,
          })
        : translate("cli.register.expiry.line.none", { year, amount }),
    ],
    tables: [
      {
        name: translate("cli.register.expiry.heading"),
        columns: [
          { id: "id", header: translate("cli.register.column.id") },
          { id: "name", header: translate("cli.register.column.name") },
          { id: "receiver", header: translate("cli.register.column.receiver") },
          { id: "first_year", header: translate("cli.register.column.first") },
          { id: "last_year", header: translate("cli.register.column.last") },
          { id: "known_by", header: translate("cli.register.expiry.column.known_by") },
          {
            id: "ends_msek",
            header: translate("cli.register.expiry.column.ends"),
            unit: unitText("million SEK", translate),
            decimals: 1,
          },
        ],
        rows: found.ends.map(({ id, grant, firstYear, lastYear, knownBy, ends }) => [
          id,
          textIn(grant.name, voice),
          word("receiver", grant.receiver, voice),
          firstYear === null ? "" : String(firstYear),
          lastYear === null ? "" : String(lastYear),
          word("known_by", knownBy, voice),
          roundedOrNull(ends, 3),
        ]),
      },
      {
        name: translate("cli.register.expiry.table.places", { year }),
        columns: [
          { id: "code", header: translate("cli.column.code") },
          { id: "name", header: translate("level.municipality") },
          {
            id: "ends_sek",
            header: translate("cli.register.expiry.column.amount"),
            unit: unitText("SEK", translate),
            decimals: 0,
          },
          {
            id: "revenue_sek",
            header: translate("cli.register.expiry.column.revenue", { year: String(found.figuresYear) }),
            unit: unitText("SEK", translate),
            decimals: 0,
          },
          {
            id: "share_pct",
            header: translate("cli.register.expiry.column.share"),
            unit: unitText("percent", translate),
            decimals: 3,
          },
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: shares.map(({ code, name, amount: ends, revenue, share }) => [
          code,
          name,
          roundedOrNull(ends, 0),
          roundedOrNull(revenue, 0),
          roundedOrNull(share * 100, 4),
          "assumed",
        ]),
        shown: most ? 10 : 0,
      },
    ],
    notes: [
      translate("cli.register.expiry.note.last", { year: String(found.lastFigures) }),
      translate("cli.register.expiry.note.revenue"),
      ...(found.notShared.length > 0
        ? [translate("cli.fold.note.left_out", { ids: found.notShared.join(", ") })]
        : []),
    ],
    sources: found.sources,
    versions: found.versions,
  };
}

/** The same as JSON. */
export function jsonExpiry(found: ExpiryAnswer) {
  return {
    country: "se" as const,
    ...versionFields(found.versions),
    price_level: "nominal",
    last_year_of_figures: found.lastFigures,
    grants: found.ends.map(({ id, grant, firstYear, lastYear, knownBy, ends }) => ({
      id,
      name_sv: grant.name.sv,
      name_en: grant.name.en,
      receiver: grant.receiver,
      sector: grant.sector,
      first_year: firstYear,
      last_year: lastYear,
      end_known_by: knownBy,
      ends_msek: roundedOrNull(ends, 3),
    })),
    by_year: found.years.map(({ year, ids, amount }) => ({ year, grants: ids, ends_msek: amount })),
    year: found.year,
    accounts_year: found.figuresYear,
    status: "assumed" as const,
    municipalities: found.shares.map(({ code, name, amount, revenue }) => ({
      code,
      name,
      ends_sek: roundedOrNull(amount, 0),
      revenue_sek: roundedOrNull(revenue, 0),
      share: roundedOrNull(amount / revenue, 8),
    })),
    not_shared: found.notShared,
  };
}
