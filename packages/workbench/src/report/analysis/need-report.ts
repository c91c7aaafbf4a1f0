import { formatNumber } from "@barkraft/messages";
import { highConditionNumber } from "@barkraft/sweden";
import type { NeedAnswer } from "../../services/analysis/need-model.ts";
import { versionFields } from "../../services/version-fields.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import type { AnalysisReport, ReportColumn } from "./analysis-report.ts";

/** Stable column names of a need model's rows, all but the first three in SEK per inhabitant. */
export const needColumns = [
  "code",
  "name",
  "inhabitants",
  "net_cost_pc",
  "standard_cost_pc",
  "equalisation_pc",
  "residual_pc",
  "law_standard_cost_pc",
  "law_equalisation_pc",
  "difference_pc",
  "status",
] as const;

/** A need model: its weights, how well it fits, and the equalisation beside the law's. */
export function needReport(model: NeedAnswer, voice: Voice, shown?: number): AnalysisReport {
  const { translate, language } = voice;
  const unit = unitText("SEK/inhabitant", translate);
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const percent = (share: number) => number(100 * share, 1);
  const money = (id: (typeof needColumns)[number], header: string, signed = true): ReportColumn => ({
    id,
    header,
    unit,
    decimals: 0,
    signed,
  });
  const lines = [
    translate(model.method === "regression" ? "cli.need.by_regression" : "cli.need.by_hand", {
      weighting: model.weighting,
    }),
    translate("cli.need.explained", {
      explained: percent(model.fit.explained),
      adjusted: model.adjusted === null ? "–" : percent(model.adjusted),
      correlation: percent(model.fit.correlationSquared),
      count: model.rows.length,
    }),
    ...(model.law
      ? [
          translate("cli.need.law", {
            explained: percent(model.law.explained),
            correlation: percent(model.law.correlationSquared),
          }),
        ]
      : [translate("cli.need.no_law")]),
    translate("cli.need.factor", {
      factor: number(model.factor, 6),
      mean: number(model.cost.mean, 0),
      remainder: formatNumber(model.remainder.amount, language, { signed: true }),
      each: formatNumber(model.remainder.perInhabitant, language, { decimals: 3, signed: true }),
    }),
    ...(model.conditionNumber !== null && model.conditionNumber > highConditionNumber
      ? [
          translate("cli.need.condition", {
            number: number(model.conditionNumber, 0),
            limit: highConditionNumber,
          }),
        ]
      : []),
  ];
  return {
    title: translate("cli.need.heading", { cost: model.cost.id, year: String(model.year) }),
    year: model.year,
    lines,
    tables: [
      {
        name: translate("cli.need.rows"),
        ...(shown === undefined ? {} : { shown }),
        columns: [
          { id: "code", header: translate("cli.column.code") },
          { id: "name", header: translate("level.municipality") },
          { id: "inhabitants", header: unitText("inhabitants", translate), decimals: 0, filesOnly: true },
          money("net_cost_pc", translate("cli.need.cost"), false),
          money("standard_cost_pc", translate("cli.need.standard_cost"), false),
          money("equalisation_pc", translate("cli.need.equalisation")),
          money("residual_pc", translate("cli.need.residual")),
          money("law_standard_cost_pc", translate("cli.need.law_standard_cost"), false),
          money("law_equalisation_pc", translate("cli.need.law_equalisation")),
          money("difference_pc", translate("cli.column.difference")),
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: model.rows.map((row) => [
          row.code,
          row.name,
          row.inhabitants,
          row.cost,
          row.standardCost,
          row.equalisation,
          Number(row.residual.toFixed(1)),
          row.lawStandardCost,
          row.lawEqualisation,
          row.difference,
          "assumed",
        ]),
      },
      driverTable(model, voice),
      correlationTable(model, voice),
    ],
    notes: [
      translate("cli.need.status"),
      ...(model.leftOut.length > 0
        ? [translate("cli.analysis.left_out", { codes: model.leftOut.join(", ") })]
        : []),
    ],
    sources: [
      ...model.cost.sources,
      ...model.drivers.flatMap(({ sources }) => sources),
      ...(model.law?.column.sources ?? []),
    ],
    versions: model.versions,
  };
}

function driverTable(model: NeedAnswer, { translate }: Voice): AnalysisReport["tables"][number] {
  const column = (id: string, header: string, decimals: number): ReportColumn => ({ id, header, decimals });
  return {
    name: translate("cli.need.drivers"),
    columns: [
      { id: "driver", header: translate("cli.need.driver") },
      column("weight", translate("cli.analysis.weight"), 4),
      column("standard_error", translate("cli.need.standard_error"), 4),
      column("t", "t", 2),
      column("robust_standard_error", translate("cli.need.robust_standard_error"), 4),
      column("robust_t", translate("cli.need.robust_t"), 2),
      column("mean", translate("cli.need.mean"), 2),
      { id: "unit", header: translate("cli.column.unit") },
      { id: "year", header: translate("cli.analysis.year") },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: model.drivers.map((driver) => [
      driver.id,
      driver.weight,
      driver.standardError,
      driver.t,
      driver.robustStandardError,
      driver.robustT,
      driver.mean,
      driver.unit,
      driver.year === null ? "" : String(driver.year),
      driver.status,
    ]),
  };
}

function correlationTable(
  { correlations }: NeedAnswer,
  { translate }: Voice,
): AnalysisReport["tables"][number] {
  return {
    name: translate("cli.need.correlations"),
    columns: [
      { id: "column", header: "" },
      ...correlations.ids.map((id, at) => ({ id, header: String(at + 1), decimals: 2 })),
    ],
    rows: correlations.matrix.map((row, at) => [`${at + 1} ${correlations.ids[at]}`, ...row]),
  };
}

/** A need model as JSON. */
export function jsonNeed(model: NeedAnswer) {
  const column = ({ id, unit, year, status, sources, mean }: NeedAnswer["cost"]) => ({
    id,
    unit,
    year,
    status,
    mean,
    sources,
  });
  return {
    country: "se" as const,
    year: model.year,
    price_level: "nominal" as const,
    ...versionFields(model.versions),
    method: model.method === "regression" ? ("regression" as const) : ("by_hand" as const),
    weighting: model.weighting,
    cost: column(model.cost),
    drivers: model.drivers.map((driver) => ({
      ...column(driver),
      weight: driver.weight,
      standard_error: driver.standardError,
      t: driver.t,
      robust_standard_error: driver.robustStandardError,
      robust_t: driver.robustT,
    })),
    observations: model.rows.length,
    degrees_of_freedom: model.degreesOfFreedom,
    explained: model.fit.explained,
    explained_adjusted: model.adjusted,
    correlation_squared: model.fit.correlationSquared,
    residual_deviation: model.residualDeviation,
    condition_number: model.conditionNumber,
    condition_warning: model.conditionNumber !== null && model.conditionNumber > highConditionNumber,
    correlations: model.correlations,
    correction_factor: model.factor,
    remainder_sek: model.remainder.amount,
    remainder_pc: model.remainder.perInhabitant,
    law: model.law
      ? {
          ...column(model.law.column),
          explained: model.law.explained,
          correlation_squared: model.law.correlationSquared,
          remainder_sek: model.law.remainder,
        }
      : null,
    rows: model.rows.map((row) => ({
      code: row.code,
      name: row.name,
      inhabitants: row.inhabitants,
      net_cost_pc: row.cost,
      standard_cost_pc: row.standardCost,
      equalisation_pc: row.equalisation,
      residual_pc: Number(row.residual.toFixed(1)),
      law_standard_cost_pc: row.lawStandardCost,
      law_equalisation_pc: row.lawEqualisation,
      difference_pc: row.difference,
      status: "assumed" as const,
    })),
    left_out: model.leftOut,
  };
}
