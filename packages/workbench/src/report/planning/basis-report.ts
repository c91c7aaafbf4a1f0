import { formatNumber } from "@barkraft/messages";
import type { PlanAnswer } from "../../services/planning/basis.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { amountCells, amountColumns, statusColumn } from "./columns.ts";

/** Stable column names, one row a planned year. */
export const basisColumns = [
  "year",
  "before_sek",
  "price_sek",
  "need_sek",
  "efficiency_sek",
  "ceiling_sek",
  "level_sek",
  "one_off_sek",
  "total_sek",
  "level_fixed_prices_sek",
  "status",
] as const;

/** Mean growth of the need, percent a year. */
export const meanNeed = ({ need }: PlanAnswer): number =>
  need.reduce((sum, growth) => sum + growth, 0) / need.length;

/** A planning basis year by year, and what it is for each municipality. */
export function basisReport(plan: PlanAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const last = plan.years.at(-1)!;
  const { asked } = plan;
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  return {
    title: translate("cli.plan.heading", { first: String(plan.lastYear + 1), last: String(last.year) }),
    year: plan.lastYear,
    lines: [
      translate("cli.plan.sentence", {
        grant: number(plan.grant / 1e9, 1),
        total: number(last.total / 1e9, 1),
        lastYear: String(plan.lastYear),
        last: String(last.year),
        growth: number(100 * (last.total / plan.grant - 1), 1),
        count: plan.years.length,
        need: number(meanNeed(plan), 2),
        fixed: number(last.levelInFixedPrices / 1e9, 1),
      }),
      translate("cli.plan.assumptions", {
        price: number(asked.price, 2),
        efficiency: number(asked.efficiency, 2),
        share: number(asked.municipalShare, 0),
        source: translate(plan.needFromDemography ? "cli.plan.need.demography" : "cli.plan.need.given"),
      }),
    ],
    tables: [
      {
        name: translate("cli.plan.table.years"),
        columns: [
          { id: "year", header: translate("cli.digital.column.year") },
          ...amounts("before", translate("cli.plan.column.before")),
          ...amounts("price", translate("cli.plan.column.price"), true),
          ...amounts("need", translate("cli.plan.column.need"), true),
          ...amounts("efficiency", translate("cli.plan.column.efficiency"), true),
          ...amounts("ceiling", translate("cli.plan.column.ceiling"), true),
          ...amounts("level", translate("cli.plan.column.level")),
          ...amounts("one_off", translate("cli.plan.column.one_off"), true),
          ...amounts("total", translate("cli.plan.column.total")),
          ...amounts("level_fixed_prices", translate("cli.plan.column.fixed")),
          statusColumn(voice),
        ],
        rows: plan.years.map((each) => [
          String(each.year),
          ...amountCells(each.before),
          ...amountCells(each.price),
          ...amountCells(each.need),
          ...amountCells(each.efficiency),
          ...amountCells(each.ceiling),
          ...amountCells(each.level),
          ...amountCells(each.oneOff),
          ...amountCells(each.total),
          ...amountCells(each.levelInFixedPrices),
          "assumed",
        ]),
      },
      {
        name: translate("cli.plan.table.places"),
        shown: 5,
        columns: [
          { id: "code", header: translate("cli.column.code") },
          { id: "name", header: translate("level.municipality") },
          {
            id: "inhabitants",
            header: translate("cli.plan.column.inhabitants"),
            unit: String(last.year),
            decimals: 0,
          },
          ...["first", "last"].map((side) => ({
            id: `${side}_sek`,
            header: String(side === "first" ? plan.lastYear : last.year),
            unit: unitText("SEK", translate),
            decimals: 0,
          })),
          statusColumn(voice),
        ],
        rows: plan.places.map((each) => [
          each.code,
          each.name,
          each.inhabitants,
          each.first,
          each.last,
          "assumed",
        ]),
      },
    ],
    notes: [translate("cli.plan.note.source"), translate("cli.plan.note.regions")],
    sources: [],
    versions: plan.versions,
  };
}

/** A planning basis as JSON. */
export function jsonBasis(plan: PlanAnswer) {
  const { asked } = plan;
  return {
    country: "se" as const,
    last_year: plan.lastYear,
    grant_sek: plan.grant,
    price_level: "nominal" as const,
    ...versionFields(plan.versions),
    source: "Calculation on data from ESV, Statistics Sweden and Kolada",
    assumptions: {
      price_pct: asked.price,
      efficiency_pct: asked.efficiency,
      ceiling_pct: asked.ceiling ?? null,
      municipal_share_pct: asked.municipalShare,
      need: plan.needFromDemography ? ("demography" as const) : ("given" as const),
      need_pct: plan.need.map((growth) => Number(growth.toFixed(6))),
    },
    years: plan.years.map((each) => ({
      year: each.year,
      before_sek: each.before,
      price_sek: each.price,
      need_sek: each.need,
      efficiency_sek: each.efficiency,
      ceiling_sek: each.ceiling,
      level_sek: each.level,
      one_off_sek: each.oneOff,
      total_sek: each.total,
      level_fixed_prices_sek: each.levelInFixedPrices,
      status: "assumed" as const,
    })),
    municipalities: plan.places.map(({ code, name, inhabitants, first, last }) => ({
      code,
      name,
      inhabitants,
      first_sek: first,
      last_sek: last,
    })),
    history: plan.history.map(({ year, amount }) => ({ year, appropriation_sek: amount })),
  };
}
