import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { associationsSupport, nationalReserves, supportAssumptions } from "@barkraft/sweden";
import type { SupportResult } from "../../services/stabilisation/support.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { assumptionTable } from "./assumption-table.ts";

const shownPlaces = 10;

/** The support needed: what each municipality lacks, the years, and what every assumption weighs. */
export function supportReport(
  result: SupportResult,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  const { asked, ground } = result;
  const million = (amount: number) => formatNumber(amount / 1e6, language, { decimals: 0 });
  const billions = (amount: number) => formatNumber(amount / 1e9, language, { decimals: 1 });
  return {
    title: translate("cli.support.heading", { year: String(asked.year) }),
    year: asked.year,
    lines: [
      translate("cli.support.answer", {
        together: billions(asked.withRegions),
        municipalities: billions(asked.needed.together),
        association: billions(associationsSupport),
        year: String(asked.year),
      }),
      translate("cli.support.ways", {
        exact: billions(asked.needed.exact),
        lacking: asked.needed.lacking,
        share: formatNumber(result.share, language, { decimals: 0 }),
        some: billions(asked.needed.perInhabitantForShare),
        all: billions(asked.needed.perInhabitantForAll),
      }),
      translate("cli.support.instead", {
        ore: formatNumber(result.taxRiseTogether * 1e4, language, { decimals: 0 }),
        jobs: formatNumber(asked.jobs, language, { decimals: 0 }),
        reserves: billions(nationalReserves.municipalities.amount),
        holders: nationalReserves.municipalities.holders,
        years: result.yearsToRestore,
      }),
      translate("cli.support.lost_jobs", {
        jobs: formatNumber(asked.jobs, language, { decimals: 0 }),
        share: formatNumber(result.values.unemployed_share, language, { decimals: 0 }),
        points: formatNumber(result.lostJobs.points, language, { decimals: 2 }),
        first: million(result.lostJobs.years[0]!.cost),
        after: million(result.lostJobs.years[1]!.cost),
        low: million(result.lostJobs.years[1]!.low),
        high: million(result.lostJobs.years[1]!.high),
        uninsured: formatNumber(result.uninsured, language, { decimals: 0 }),
      }),
    ],
    tables: [placeTable(result, chosen, voice), yearTable(result, voice), weightTable(result, voice)],
    notes: [
      translate("cli.support.note.regions"),
      translate("cli.support.note.reserves"),
      translate("cli.support.note.opening", { year: String(ground.year) }),
    ],
    sources: [],
    versions: result.versions,
  };
}

function placeTable(
  { lostJobs, places, ground, asked }: SupportResult,
  chosen: ReadonlySet<string> | undefined,
  { translate }: Voice,
): ReportTable {
  const kronor = unitText("SEK", translate);
  const perInhabitant = unitText("SEK/inhabitant", translate);
  const million = unitText("million SEK", translate);
  const columns: ReportColumn[] = [
    { id: "code", header: translate("cli.column.code") },
    { id: "name", header: translate("level.municipality") },
    { id: "lacking_sek", header: translate("cli.support.lacking"), unit: kronor, decimals: 0 },
    { id: "lacking_pc", header: translate("cli.support.lacking"), unit: perInhabitant, decimals: 0 },
    { id: "result_sek", header: translate("cli.support.result"), unit: kronor, decimals: 0, signed: true },
    { id: "wanted_sek", header: translate("cli.support.wanted"), unit: kronor, decimals: 0, filesOnly: true },
    { id: "tax_rise_ore", header: translate("cli.support.tax_rise"), unit: "öre", decimals: 0 },
    {
      id: "deficit_sek",
      header: translate("cli.support.deficit"),
      unit: kronor,
      decimals: 0,
      filesOnly: true,
    },
    {
      id: "restored_sek",
      header: translate("cli.support.restored"),
      unit: kronor,
      decimals: 0,
      filesOnly: true,
    },
    { id: "jobs", header: translate("cli.support.jobs"), decimals: 0 },
    {
      id: "assistance_year_after_sek",
      header: translate("cli.support.assistance"),
      unit: kronor,
      decimals: 0,
      filesOnly: true,
    },
    {
      id: "reserve_share_pct",
      header: translate("cli.support.reserve"),
      unit: unitText("percent", translate),
      decimals: 0,
    },
  ];
  const rows = ground.codes.map((code, place) => {
    const lacking = Math.max(0, places.shortfall[place]!);
    return [
      code,
      ground.names[place]!,
      Math.round(lacking),
      Math.round(lacking / ground.population[place]!),
      Math.round(places.result[place]!),
      Math.round(places.wanted[place]!),
      roundedOrNull(places.taxRise[place]! * 1e4, 1),
      Math.round(places.deficit[place]!),
      Math.round(places.restored[place]!),
      roundedOrNull(places.jobs[place]!, 1),
      roundedOrNull(lostJobs.places[1]![place]!, 0),
      roundedOrNull(places.reserveShare[place]! * 100, 1),
    ];
  });
  return {
    name: translate("cli.support.places", { year: String(asked.year), unit: million }),
    columns,
    rows: chosen
      ? rows.filter(([code]) => chosen.has(String(code)))
      : rows.toSorted((a, b) => Number(b[3]) - Number(a[3]) || (a[0]! < b[0]! ? -1 : 1)),
    ...(chosen ? {} : { shown: shownPlaces }),
  };
}

function yearTable({ years, share }: SupportResult, { translate, language }: Voice): ReportTable {
  const billion = unitText("billion SEK", translate);
  const amount = (id: string, header: string, filesOnly = false): ReportColumn => ({
    id,
    header,
    unit: billion,
    decimals: 1,
    ...(filesOnly ? { filesOnly } : {}),
  });
  return {
    name: translate("cli.support.years"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      amount("tax_revenue", translate("cli.support.tax")),
      amount("grants", translate("cli.support.grants")),
      amount("net_cost", translate("cli.support.cost")),
      amount("financial_net", translate("cli.support.financial"), true),
      amount("result", translate("cli.support.result")),
      amount("wanted", translate("cli.support.wanted")),
      amount("together", translate("cli.support.together")),
      amount("with_regions", translate("cli.support.with_regions")),
      amount("exact", translate("cli.support.exact"), true),
      amount(
        "per_inhabitant_for_share",
        translate("cli.support.for_share", { share: formatNumber(share, language, { decimals: 0 }) }),
        true,
      ),
      amount("per_inhabitant_for_all", translate("cli.support.for_all"), true),
      { id: "jobs", header: translate("cli.support.jobs"), decimals: 0 },
    ],
    rows: years.map((year) => [
      String(year.year),
      ...[
        year.taxRevenue,
        year.grants,
        year.netCost,
        year.financialNet,
        year.result,
        year.wanted,
        year.needed.together,
        year.withRegions,
        year.needed.exact,
        year.needed.perInhabitantForShare,
        year.needed.perInhabitantForAll,
      ].map((sek) => roundedOrNull(sek / 1e9, 3)),
      roundedOrNull(year.jobs, 0),
    ]),
  };
}

function weightTable(result: SupportResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const unit = unitText("billion SEK", translate);
  const weights = new Map(result.sensitivity.map((each) => [each.id as string, each]));
  return assumptionTable(supportAssumptions(result.ground.facts), result.values, voice, {
    columns: [
      { id: "support_at_low", header: translate("cli.support.at_low"), unit, decimals: 1 },
      { id: "support_at_high", header: translate("cli.support.at_high"), unit, decimals: 1 },
      { id: "meets_eight_billion", header: translate("cli.support.meets"), decimals: 2 },
    ],
    cells: (id) => {
      const { atLow, atHigh, meets } = weights.get(id)!;
      return [roundedOrNull(atLow / 1e9, 3), roundedOrNull(atHigh / 1e9, 3), roundedOrNull(meets, 4)];
    },
  });
}
