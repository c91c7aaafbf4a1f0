import { roundedOrNull } from "@barkraft/core";
import { formatNumber, type MessageKey } from "@barkraft/messages";
import type { SectorAnswer } from "../../services/sector/sector.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import { amountCells, amountColumns, percentOf } from "../planning/columns.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { aheadTable, reservesTable } from "./ahead-tables.ts";

/** Stable column names, one row a year. */
export const sectorYearColumns = [
  "year",
  "negative_operating_results",
  "municipalities_known",
  "negative_results",
  "operating_result_sek",
  "result_sek",
  "result_share_pct",
  "equity_sek",
  "debt_sek",
  "largest_reserve_sek",
  "missing",
] as const;

/** The state of the sector by year, the municipalities of one year, what was stated, and what was collected. */
export function sectorReport(found: SectorAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const shown = found.years.find(({ year }) => year === found.year)!;
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const lastReserves = found.ahead.reserves.at(-1)!;
  const lastAhead = found.ahead.years.at(-1)!;
  const names = shown.missing.map((code) => found.nameOf.get(code) ?? code);
  return {
    title: translate("cli.sector.heading", { year: String(found.year) }),
    year: found.year,
    lines: [
      translate("cli.sector.sentence", {
        red: shown.operating.red,
        known: shown.operating.known,
        result: shown.result.red,
        year: String(found.year),
        share: number(100 * (shown.resultShare ?? Number.NaN), 1),
      }),
      translate("cli.sector.ahead", {
        year: String(found.ahead.years[0]!.year),
        low: found.ahead.years[0]!.red[0]!,
        middle: found.ahead.years[0]!.red[2]!,
        high: found.ahead.years[0]!.red[4]!,
      }),
      translate("cli.sector.reserves", {
        from: String(found.ahead.from),
        year: String(lastReserves.year),
        places: lastReserves.places,
        count: found.ahead.places,
        amount: number(lastReserves.reserve / 1e9, 1),
        low: number(lastAhead.reserve[0]! / 1e9, 1),
        high: number(lastAhead.reserve.at(-1)! / 1e9, 1),
      }),
      ...(names.length > 0 ? [translate("cli.sector.missing", { places: names.join(", ") })] : []),
      ...(shown.largestReserve
        ? [
            translate("cli.sector.reserve", {
              amount: number(shown.largestReserve.amount / 1e9, 1),
              places: shown.largestReserve.places,
              year: String(found.year),
            }),
          ]
        : []),
    ],
    tables: [
      yearsTable(found, voice),
      ...(found.place ? [placeTable(found.place, voice)] : []),
      aheadTable(found, voice),
      reservesTable(found, voice),
      placesTable(found, voice),
      statementsTable(found, voice),
      ...(found.forecasts.length > 0 ? [forecastsTable(found, voice)] : []),
    ],
    notes: [translate("cli.sector.note")],
    sources: [],
    versions: found.versions,
  };
}

const debtOf = (longTerm: number | null, shortTerm: number | null) =>
  longTerm === null || shortTerm === null ? null : longTerm + shortTerm;

function yearsTable({ years }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  const count = (id: string, key: MessageKey) => ({ id, header: translate(key), decimals: 0 });
  return {
    name: translate("cli.sector.table.years"),
    columns: [
      { id: "year", header: translate("cli.sector.column.year") },
      count("negative_operating_results", "cli.sector.column.red_operating"),
      count("municipalities_known", "cli.sector.column.known"),
      count("negative_results", "cli.sector.column.red_result"),
      ...amountColumns("operating_result", translate("cli.sector.column.operating"), voice, true),
      ...amountColumns("result", translate("cli.sector.column.result"), voice, true),
      {
        id: "result_share_pct",
        header: translate("cli.sector.column.share"),
        unit: percentOf(voice),
        decimals: 1,
        signed: true,
      },
      ...amountColumns("equity", translate("cli.sector.column.equity"), voice),
      ...amountColumns("debt", translate("cli.sector.column.debt"), voice),
      ...amountColumns("largest_reserve", translate("cli.sector.column.reserve"), voice),
      count("missing", "cli.sector.column.missing"),
    ],
    rows: years.map((each) => [
      String(each.year),
      each.operating.red,
      each.operating.known,
      each.result.red,
      ...amountCells(each.sums.operatingResult),
      ...amountCells(each.sums.result),
      roundedOrNull(each.resultShare === null ? null : 100 * each.resultShare, 4),
      ...amountCells(each.sums.equity),
      ...amountCells(debtOf(each.sums.longTermDebt, each.sums.shortTermDebt)),
      ...amountCells(each.largestReserve?.amount ?? null),
      each.missing.length,
    ]),
  };
}

const accountColumns = (voice: Voice) => [
  ...amountColumns("operating_result", voice.translate("cli.sector.column.operating"), voice, true),
  ...amountColumns("result", voice.translate("cli.sector.column.result"), voice, true),
  {
    id: "result_share_pct",
    header: voice.translate("cli.sector.column.share"),
    unit: percentOf(voice),
    decimals: 1,
    signed: true,
  },
  {
    id: "equity_ratio_pct",
    header: voice.translate("cli.sector.column.ratio"),
    unit: percentOf(voice),
    decimals: 1,
  },
  ...amountColumns("debt", voice.translate("cli.sector.column.debt"), voice),
];

const accountCells = (
  each: SectorAnswer["places"][number] | NonNullable<SectorAnswer["place"]>["years"][number],
) => [
  ...amountCells(each.operatingResult),
  ...amountCells(each.result),
  roundedOrNull((100 * each.result) / each.taxesAndGrants, 4),
  roundedOrNull(each.equityRatio, 4),
  ...amountCells(each.longTermDebt + each.shortTermDebt),
];

function placesTable({ places, year }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.places", { year: String(year) }),
    shown: 10,
    columns: [
      { id: "code", header: translate("cli.column.code") },
      { id: "name", header: translate("level.municipality") },
      ...accountColumns(voice),
      ...amountColumns("largest_reserve", translate("cli.sector.column.reserve"), voice),
    ],
    rows: places
      .toSorted((a, b) => shareOf(a) - shareOf(b) || (a.code < b.code ? -1 : 1))
      .map((each) => [each.code, each.name, ...accountCells(each), ...amountCells(each.largestReserve)]),
  };
}

/** Operating result as a share; those of whom it is unknown come last. */
const shareOf = ({ operatingResult, taxesAndGrants }: SectorAnswer["places"][number]) => {
  const share = operatingResult / taxesAndGrants;
  return Number.isNaN(share) ? Number.MAX_VALUE : share;
};

function placeTable({ name, years }: NonNullable<SectorAnswer["place"]>, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.place", { name }),
    columns: [{ id: "year", header: translate("cli.sector.column.year") }, ...accountColumns(voice)],
    rows: years.map((each) => [String(each.year), ...accountCells(each)]),
  };
}

function statementsTable({ statements }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.statements"),
    columns: [
      { id: "measure", header: "", filesOnly: true },
      { id: "measure_text", header: translate("cli.sector.column.measure"), peopleOnly: true },
      { id: "level", header: "", filesOnly: true },
      { id: "level_text", header: translate("cli.sector.column.level"), peopleOnly: true },
      { id: "year", header: translate("cli.sector.column.year") },
      { id: "stated", header: translate("cli.sector.column.stated") },
      { id: "places", header: translate("cli.sector.column.number"), decimals: 0 },
      { id: "respondents", header: translate("cli.sector.column.known"), decimals: 0 },
      ...amountColumns("amount", translate("cli.sector.column.amount"), voice),
      { id: "source", header: translate("cli.sector.column.source") },
    ],
    rows: statements.map((each) => [
      each.measure,
      translate(`cli.sector.measure.${each.measure}` as MessageKey),
      each.level,
      translate(`cli.sector.level.${each.level}` as MessageKey),
      String(each.year),
      each.stated,
      each.places,
      each.respondents,
      ...amountCells(each.amount),
      each.source,
    ]),
  };
}

function forecastsTable({ forecasts, nameOf }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.forecasts"),
    columns: [
      { id: "year", header: translate("cli.sector.column.year") },
      { id: "level", header: "", filesOnly: true },
      { id: "level_text", header: translate("cli.sector.column.level"), peopleOnly: true },
      {
        id: "negative",
        header: translate("cli.sector.measure.negative_operating_result_forecast"),
        decimals: 0,
      },
      { id: "reported", header: translate("cli.sector.column.reported"), decimals: 0 },
      { id: "places", header: translate("cli.sector.column.known"), decimals: 0 },
      {
        id: "result_sek",
        header: translate("cli.sector.column.operating"),
        unit: unitText("SEK", translate),
        decimals: 0,
        signed: true,
      },
      { id: "latest", header: translate("cli.sector.column.stated") },
      { id: "missing", header: translate("cli.sector.column.missing"), filesOnly: true },
    ],
    rows: forecasts.map((each) => [
      String(each.year),
      each.level,
      translate(`cli.sector.level.${each.level}`),
      each.red,
      each.reported,
      each.places,
      Math.round(each.result),
      each.latest,
      each.missing.map((code) => nameOf.get(code) ?? code).join(", "),
    ]),
  };
}
