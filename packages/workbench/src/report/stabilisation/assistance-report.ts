import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { type AssistanceResult, assistanceHorizon } from "../../services/stabilisation/assistance.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

const shownPlaces = 10;
const horizon = Array.from({ length: assistanceHorizon }, (_, year) => year);

/** Unemployment to social assistance: forecast, estimate, and how it did on years it had not seen. */
export function assistanceReport(
  result: AssistanceResult,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  const [first] = result.estimates;
  const number = (value: number, digits = 0) => formatNumber(value, language, { decimals: digits });
  const year = result.together[Math.min(result.lags, result.lasting - 1, assistanceHorizon - 1)]!;
  return {
    title: translate("cli.assistance.heading", { points: number(result.points, 1) }),
    year: first!.lastYear,
    lines: [
      translate("cli.assistance.answer", {
        points: number(result.points, 1),
        cost: number(year.cost / 1e6),
        low: number(year.low / 1e6),
        high: number(year.high / 1e6),
      }),
      translate("cli.assistance.estimate", {
        total: number(first!.total),
        error: number(first!.totalError),
        first: String(first!.firstYear),
        last: String(first!.lastYear),
        explained: number(first!.explained * 100, 1),
      }),
    ],
    tables: [placeTable(result, chosen, voice), estimateTable(result, voice), heldBackTable(result, voice)],
    notes: [
      translate("cli.assistance.note.local"),
      translate("cli.assistance.note.uninsured", { share: number(result.uninsured, 1) }),
      translate("cli.assistance.note.other"),
    ],
    sources: [],
    versions: result.versions,
  };
}

function placeTable(
  { codes, names, forecasts }: AssistanceResult,
  chosen: ReadonlySet<string> | undefined,
  { translate }: Voice,
): ReportTable {
  const unit = unitText("thousand SEK", translate);
  const rows = codes.map((code, place) => [
    code,
    names[place]!,
    ...forecasts[place]!.flatMap(({ cost, low, high, otherwise }) =>
      [cost, low, high, otherwise].map((value) => roundedOrNull(value / 1e3, 0)),
    ),
  ]);
  return {
    name: translate("cli.assistance.places"),
    columns: [
      { id: "code", header: translate("cli.column.code") },
      { id: "name", header: translate("level.municipality") },
      ...horizon.flatMap((year) => [
        {
          id: `year_${year + 1}_cost_tsek`,
          header: translate("cli.assistance.year", { year: year + 1 }),
          unit,
          decimals: 0,
          signed: true,
        },
        ...(["low", "high", "otherwise"] as const).map((part) => ({
          id: `year_${year + 1}_${part}_tsek`,
          header: translate(`cli.assistance.${part}`, { year: year + 1 }),
          unit,
          decimals: 0,
          // One year's bounds say enough on paper.
          filesOnly: year !== 1,
        })),
      ]),
    ],
    rows: chosen
      ? rows.filter(([code]) => chosen.has(String(code)))
      : rows.toSorted((a, b) => Number(b[6]) - Number(a[6]) || (a[0]! < b[0]! ? -1 : 1)),
    ...(chosen ? {} : { shown: shownPlaces }),
  };
}

function estimateTable({ estimates, lags }: AssistanceResult, { translate }: Voice): ReportTable {
  const unit = translate("cli.assistance.unit");
  const lagList = Array.from({ length: lags + 1 }, (_, lag) => lag);
  return {
    name: translate("cli.assistance.estimates"),
    columns: [
      { id: "reading", header: translate("cli.assistance.reading") },
      ...lagList.flatMap((lag) => [
        { id: `lag_${lag}`, header: translate("cli.assistance.lag", { lag }), unit, decimals: 1 },
        { id: `lag_${lag}_error`, header: translate("cli.assistance.error"), unit: "±", decimals: 1 },
      ]),
      { id: "total", header: translate("cli.assistance.total"), unit, decimals: 1 },
      { id: "total_error", header: translate("cli.assistance.error"), unit: "±", decimals: 1 },
      { id: "explained_pct", header: translate("cli.assistance.explained"), unit: "%", decimals: 1 },
      { id: "rows", header: translate("cli.assistance.rows"), decimals: 0 },
    ],
    rows: estimates.map((each) => [
      translate(`cli.assistance.reading.${each.reading}`),
      ...lagList.flatMap((lag) => [
        roundedOrNull(each.effects[lag]!, 4),
        roundedOrNull(each.standardErrors[lag]!, 4),
      ]),
      roundedOrNull(each.total, 4),
      roundedOrNull(each.totalError, 4),
      roundedOrNull(each.explained * 100, 2),
      each.rows,
    ]),
  };
}

function heldBackTable({ heldBack }: AssistanceResult, { translate }: Voice): ReportTable {
  const unit = unitText("SEK/inhabitant", translate);
  return {
    name: translate("cli.assistance.held_back"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      { id: "error", header: translate("cli.assistance.mean_error"), unit, decimals: 0 },
      { id: "error_without", header: translate("cli.assistance.mean_error_without"), unit, decimals: 0 },
      { id: "inside_pct", header: translate("cli.assistance.inside"), unit: "%", decimals: 0 },
      { id: "places", header: translate("cli.assistance.count"), decimals: 0 },
    ],
    rows: heldBack.map(({ year, error, errorWithout, inside, places }) => [
      String(year),
      roundedOrNull(error, 2),
      roundedOrNull(errorWithout, 2),
      roundedOrNull(inside * 100, 1),
      places,
    ]),
  };
}

/** The same as JSON; amounts in whole kronor, nominal prices of the years estimated. */
export function jsonAssistance(result: AssistanceResult, chosen: ReadonlySet<string> | undefined) {
  const forecast = ({ cost, low, high }: { cost: number; low: number; high: number }) => ({
    cost: Math.round(cost),
    low: Math.round(low),
    high: Math.round(high),
  });
  return {
    country: "se" as const,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    unit: "SEK" as const,
    status: "estimated" as const,
    points: result.points,
    lasting_years: result.lasting,
    lags: result.lags,
    uninsured_pct: roundedOrNull(result.uninsured, 4)!,
    estimates: result.estimates.map((each) => ({
      reading: each.reading,
      effects_sek_per_inhabitant: each.effects.map((value) => roundedOrNull(value, 6)),
      standard_errors: each.standardErrors.map((value) => roundedOrNull(value, 6)),
      total: roundedOrNull(each.total, 6),
      total_error: roundedOrNull(each.totalError, 6),
      explained: roundedOrNull(each.explained, 6),
      residual_deviation: roundedOrNull(each.residualDeviation, 6),
      changes: each.rows,
      municipalities: each.places,
      first_year: each.firstYear,
      last_year: each.lastYear,
    })),
    held_back: result.heldBack.map(({ year, error, errorWithout, inside, places }) => ({
      year,
      mean_error: roundedOrNull(error, 4),
      mean_error_without: roundedOrNull(errorWithout, 4),
      inside: roundedOrNull(inside, 4),
      municipalities: places,
    })),
    together: result.together.map(forecast),
    municipalities: result.codes.flatMap((code, place) =>
      chosen && !chosen.has(code)
        ? []
        : [
            {
              code,
              name: result.names[place]!,
              years: result.forecasts[place]!.map((year) => ({
                ...forecast(year),
                otherwise: Math.round(year.otherwise),
              })),
            },
          ],
    ),
  };
}
