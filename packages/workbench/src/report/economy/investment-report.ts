import { formatNumber } from "@barkraft/messages";
import type { InvestmentAnswer } from "../../services/economy/investment.ts";
import { bookedFields } from "../../services/economy/investment-ground.ts";
import {
  millionsOrNull,
  percentOrNull,
  shareOrNull,
  wholeOrNull,
} from "../../services/economy/plain-figures.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { assumptionsTable } from "./assumptions-table.ts";

/** Figure 3: investment by year and result share, in the report's model and the extended one. */
export function investmentReport(found: InvestmentAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const percent = (share: number, decimals = 1) => formatNumber(100 * share, language, { decimals });
  return {
    title: translate("cli.invest.heading", {
      name: found.name,
      from: String(found.from + 1),
      to: String(found.from + found.paths[0]!.simple.length),
    }),
    year: found.from,
    lines: [
      translate("cli.invest.method", {
        share: percent(found.selfFinancing),
        years: found.ground.usedYears.join(", "),
        growth: percent(found.growth, 2),
      }),
      translate(`cli.invest.timing.${found.timing === "next year" ? "next" : "same"}`),
    ],
    tables: [
      pathsTable(found, voice),
      historyTable(found, voice),
      assumptionsTable([found.taxBaseGrowth], voice),
      debtTable(found, voice),
    ],
    notes: [translate("cli.invest.regions"), translate("cli.invest.flaws")],
    sources: [
      {
        publisher: translate("source.computed_kolada"),
        table: "panel, national",
        file: "panel.parquet",
        kind: "shipped",
        licence: "",
        vintage: `2000–${found.from}`,
      },
    ],
    versions: found.versions,
  };
}

function pathsTable({ paths, from }: InvestmentAnswer, { translate }: Voice): ReportTable {
  const million = unitText("million SEK", translate);
  const amount = (id: string, header: string, filesOnly = false) => ({
    id,
    header,
    unit: million,
    decimals: 1,
    ...(filesOnly ? { filesOnly } : {}),
  });
  return {
    name: translate("cli.invest.paths"),
    columns: [
      { id: "model", header: translate("cli.invest.model") },
      { id: "result_share_pct", header: translate("cli.economy.result_share"), unit: "%", decimals: 0 },
      { id: "year", header: translate("cli.analysis.year") },
      amount("investment_msek", translate("cli.economy.investment")),
      { id: "investment_share_pct", header: translate("cli.invest.share"), unit: "%", decimals: 1 },
      amount("depreciation_msek", translate("cli.economy.depreciation")),
      amount("result_msek", translate("cli.economy.result")),
      amount("borrowing_msek", translate("cli.economy.borrowing")),
      amount("tax_and_grants_msek", translate("cli.invest.tax_and_grants"), true),
      amount("real_investment_msek", translate("cli.invest.real"), true),
    ],
    rows: (["simple", "extended"] as const).flatMap((model) =>
      paths.flatMap((path) =>
        path[model].map((year) => [
          translate(`cli.invest.model.${model}`),
          percentOrNull(path.resultShare),
          String(from + year.step),
          millionsOrNull(year.investment),
          percentOrNull(year.share),
          millionsOrNull(year.depreciation),
          millionsOrNull(year.result),
          millionsOrNull(year.borrowing),
          millionsOrNull(year.taxAndGrants),
          millionsOrNull(year.real),
        ]),
      ),
    ),
  };
}

function historyTable({ ground, from }: InvestmentAnswer, { translate }: Voice): ReportTable {
  const million = unitText("million SEK", translate);
  return {
    name: translate("cli.invest.history"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      { id: "investment_msek", header: translate("cli.economy.investment"), unit: million, decimals: 1 },
      { id: "self_financing_pct", header: translate("cli.invest.self_financing"), unit: "%", decimals: 1 },
      { id: "depreciation_msek", header: translate("cli.economy.depreciation"), unit: million, decimals: 1 },
      { id: "result_msek", header: translate("cli.economy.result"), unit: million, decimals: 1 },
      { id: "covered_pct", header: translate("cli.invest.covered"), unit: "%", decimals: 1 },
    ],
    rows: ground.history
      .filter(({ year }) => year <= from)
      .map((year) => [
        String(year.year),
        millionsOrNull(year.investment),
        percentOrNull(year.selfFinancing),
        millionsOrNull(year.depreciation),
        millionsOrNull(year.result),
        percentOrNull(year.covered),
      ]),
  };
}

function debtTable({ debt }: InvestmentAnswer, { translate }: Voice): ReportTable {
  return {
    name: translate("cli.invest.debt"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      { id: "group", header: translate("cli.invest.debt_group") },
      { id: "share_of_gdp_pct", header: translate("cli.invest.debt_share"), unit: "%", decimals: 1 },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: debt.map(({ year, group, share, status }) => [
      String(year),
      translate(`cli.invest.debt.${group}`),
      percentOrNull(share),
      status,
    ]),
  };
}

/** The investment model's answer as JSON, SEK and shares. */
export function jsonInvestment(found: InvestmentAnswer) {
  const path = (years: InvestmentAnswer["paths"][number]["simple"]) =>
    years.map((year) => ({
      year: found.from + year.step,
      tax_and_grants: wholeOrNull(year.taxAndGrants),
      result: wholeOrNull(year.result),
      depreciation: wholeOrNull(year.depreciation),
      investment: wholeOrNull(year.investment),
      investment_share: shareOrNull(year.share),
      borrowing: wholeOrNull(year.borrowing),
      real_investment: wholeOrNull(year.real),
    }));
  return {
    country: "se" as const,
    year: found.from,
    ...versionFields(found.versions),
    price_level: "nominal",
    unit: "SEK",
    municipality: found.code,
    name: found.name,
    timing: found.timing,
    lifetime: found.lifetime,
    growth: shareOrNull(found.growth),
    self_financing: shareOrNull(found.selfFinancing),
    mean_of_years: found.ground.usedYears,
    history: found.ground.history.map(bookedFields),
    paths: found.paths.map(({ resultShare, simple, extended }) => ({
      result_share: resultShare,
      simple: path(simple),
      extended: path(extended),
    })),
    debt: found.debt.map((each) => ({ ...each, share: shareOrNull(each.share) })),
  };
}
