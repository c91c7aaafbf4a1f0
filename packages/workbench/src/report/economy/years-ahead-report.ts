import { formatNumber } from "@barkraft/messages";
import {
  millionsOrNull,
  percentOrNull,
  plainFields,
  wholeOrNull,
} from "../../services/economy/plain-figures.ts";
import type { ProjectedYear, YearsAhead } from "../../services/economy/years-ahead.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { assumptionsTable } from "./assumptions-table.ts";

/** The figures of a booked or projected year that are shown, in million SEK. */
const amounts = [
  "own_tax",
  "grants",
  "net_cost",
  "depreciation",
  "financial_net",
  "result",
  "balance_result",
  "set_aside",
  "reserve_used",
  "reserve",
  "to_restore",
  "overdue",
  "investment",
  "borrowing",
  "debt",
  "group_debt",
  "liquid_assets",
  "equity",
] as const;

type Amount = (typeof amounts)[number];

const forPeople: ReadonlySet<Amount> = new Set([
  "own_tax",
  "grants",
  "net_cost",
  "result",
  "balance_result",
  "to_restore",
  "investment",
  "debt",
  "group_debt",
]);

/** The years ahead, after the accounts they start from. */
export function yearsAheadReport(found: YearsAhead, voice: Voice): AnalysisReport {
  const { translate } = voice;
  const million = unitText("million SEK", translate);
  const columns: ReportColumn[] = [
    { id: "year", header: translate("cli.analysis.year") },
    { id: "status", header: translate("cli.column.status"), status: true },
    { id: "inhabitants", header: translate("cli.economy.inhabitants"), decimals: 0 },
    ...amounts.map((id) => ({
      id: `${id}_msek`,
      header: translate(`cli.economy.${id}`),
      unit: million,
      decimals: 1,
      ...(forPeople.has(id) ? {} : { filesOnly: true }),
    })),
    { id: "result_share_pct", header: translate("cli.economy.result_share"), unit: "%", decimals: 1 },
    {
      id: "equity_ratio_pct",
      header: translate("cli.economy.equity_ratio"),
      unit: "%",
      decimals: 1,
      filesOnly: true,
    },
  ];
  const main: ReportTable = {
    name: translate("cli.economy.years"),
    columns,
    rows: [...found.history.slice(-6).map(bookedRow), ...found.years.map(projectedRow)],
  };
  return {
    title: translate("cli.project.heading", {
      name: found.name,
      from: String(found.from),
      to: String(found.years.at(-1)!.year),
    }),
    year: found.from,
    lines: [translate("cli.project.method")],
    tables: [main, servicesTable(found, voice), assumptionsTable(found.stated, voice)],
    notes: [
      translate(`cli.project.after.${found.after}`, {
        from: String(found.projectionFrom ?? "none"),
        until: String(found.projectedUntil ?? found.from),
      }),
      ...(found.isTaxBasePublished ? [] : [translate("cli.project.tax_base_forward")]),
      ...(found.isSelfFinancingBound ? [translate("cli.project.self_financing_bound")] : []),
      ...(found.leftOut.length > 0
        ? [translate("cli.analysis.left_out", { codes: found.leftOut.map(({ code }) => code).join(", ") })]
        : []),
      ...delayNotes(found, voice),
      translate("cli.project.reserve_note"),
    ],
    sources: [
      {
        publisher: translate("source.computed_kolada"),
        table: "panel, population-projections, reference-costs, tax-base",
        file: "panel.parquet",
        kind: "shipped",
        licence: "",
        vintage: `1998–${found.from}`,
      },
    ],
    versions: found.versions,
  };
}

/** Which grants are taken to come a year late, as one sentence or none. */
export function delayNotes({ delayedGrants }: YearsAhead, { translate, language }: Voice): readonly string[] {
  const shares = Object.entries(delayedGrants).map(([year, share]) => {
    const percent = 100 * share;
    return `${year}: ${formatNumber(percent, language, { decimals: Number.isInteger(percent) ? 0 : 1 })} %`;
  });
  return shares.length === 0 ? [] : [translate("cli.project.delayed_grants", { shares: shares.join(", ") })];
}

function servicesTable({ services, from }: YearsAhead, { translate }: Voice): ReportTable {
  const million = unitText("million SEK", translate);
  return {
    name: translate("cli.economy.services"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      ...services.map(({ service }) => ({
        id: `${service}_msek`,
        header: translate(`cli.economy.service.${service}` as "cli.economy.service.education"),
        unit: million,
        decimals: 1,
      })),
    ],
    rows: services[0]!.cost.map((_, step) => [
      String(from + step),
      ...services.map(({ cost }) => millionsOrNull(cost[step]!)),
    ]),
  };
}

type Row = readonly (string | number | null)[];

function bookedRow(year: YearsAhead["history"][number]): Row {
  const values: Readonly<Partial<Record<Amount, number>>> = {
    own_tax: year.ownTax,
    grants: year.grants,
    net_cost: year.netCost,
    depreciation: year.depreciation,
    financial_net: year.financialNet,
    result: year.result,
    investment: year.investment,
    debt: year.debt,
    group_debt: year.groupDebt,
    equity: year.equity,
  };
  return [
    String(year.year),
    "published",
    Math.round(year.inhabitants),
    ...amounts.map((id) => millionsOrNull(values[id] ?? Number.NaN)),
    percentOrNull(year.result / (year.ownTax + year.grants)),
    percentOrNull(year.equityRatio),
  ];
}

function projectedRow(year: ProjectedYear): Row {
  return [
    String(year.year),
    "assumed",
    Math.round(year.inhabitants),
    ...amounts.map((id) => millionsOrNull(year[id])),
    percentOrNull(year.result / (year.own_tax + year.grants)),
    percentOrNull(year.equity_ratio),
  ];
}

/** The years ahead as JSON, SEK. */
export function jsonYearsAhead(found: YearsAhead) {
  return {
    country: "se" as const,
    year: found.from,
    ...versionFields(found.versions),
    price_level: "nominal",
    unit: "SEK",
    municipality: found.code,
    name: found.name,
    after_projections: found.after,
    projection_from: found.projectionFrom,
    projected_until: found.projectedUntil,
    history: found.history.map(plainFields),
    later: found.later.map(plainFields),
    years: found.years.map(plainFields),
    services: found.services.map(({ service, cost }) => ({ service, cost: cost.map(wholeOrNull) })),
    assumptions: found.stated.map(({ id, label, value, low, high, unit, status, basis }) => ({
      id,
      label,
      value,
      low,
      high,
      unit,
      status,
      basis,
    })),
    group_debt_beyond_own: found.groupDebtBeyondOwn === null ? null : wholeOrNull(found.groupDebtBeyondOwn),
    left_out: found.leftOut,
  };
}
