import { roundedOrNull } from "@barkraft/core";
import { simulatedEvents } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import {
  fanQuantities,
  fanShares,
  type SimulatedPlace,
  type SimulationResult,
} from "../../services/simulation/simulation.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { shocksTable, simulationSource } from "./shared.ts";

const quantileName = (share: number) => `p${String(Math.round(share * 100)).padStart(2, "0")}`;

/** The bands of one municipality year by year, or of all of them. Shares of the projection's tax and grants. */
export function simulationReport(result: SimulationResult, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const [only] = result.places.length === 1 ? result.places : [];
  const columns: ReportColumn[] = [
    { id: "code", header: translate("cli.column.code"), ...(only ? { filesOnly: true } : {}) },
    { id: "name", header: translate("level.municipality"), ...(only ? { filesOnly: true } : {}) },
    { id: "year", header: translate("cli.analysis.year") },
    ...fanQuantities.flatMap((quantity) => [
      ...["projected", "mean", ...fanShares.map(quantileName)].map(
        (part): ReportColumn => ({
          id: `${quantity}_${part}_pct`,
          header: `${translate(`cli.simulate.${quantity}`)} ${part}`,
          unit: "%",
          decimals: 1,
          signed: quantity === "result",
          ...(quantity === "result" && part !== "mean" ? {} : { filesOnly: true }),
        }),
      ),
    ]),
    ...simulatedEvents.map(
      (event): ReportColumn => ({
        id: `${event}_pct`,
        header: translate(`cli.simulate.${event}`),
        unit: "%",
        decimals: 1,
        ...(event === "equity_past_limit" ? { filesOnly: true } : {}),
      }),
    ),
    { id: "status", header: translate("cli.column.status"), status: true },
  ];
  return {
    title: translate("cli.simulate.heading", {
      name: only?.name ?? "Sverige",
      from: String(result.from),
      to: String(result.from + result.years),
    }),
    year: result.from,
    lines: [
      translate("cli.simulate.method", { paths: number(result.paths), seed: String(result.seed) }),
      ...(only ? [translate("cli.simulate.ever_overdue", { share: number(only.everOverdue * 100, 1) })] : []),
    ],
    tables: [
      {
        name: translate("cli.simulate.bands"),
        columns,
        rows: result.places.flatMap(rowsOf),
        ...(only ? {} : { shown: 10 }),
      },
      shocksTable(result.estimates, voice),
    ],
    notes: [
      translate("cli.simulate.error_note"),
      translate("cli.simulate.measures_note"),
      translate("cli.simulate.debt_note"),
    ],
    sources: [simulationSource(voice, result.from)],
    versions: result.versions,
  };
}

function rowsOf({ code, name, years }: SimulatedPlace): (string | number | null)[][] {
  return years.map(({ year, income, fans, probabilities }) => [
    code,
    name,
    String(year),
    ...fanQuantities.flatMap((quantity) => {
      const { projected, mean, quantiles } = fans[quantity];
      return [projected, mean, ...quantiles].map((value) => roundedOrNull((value / income) * 100, 2));
    }),
    ...simulatedEvents.map((event) => roundedOrNull(probabilities[event] * 100, 2)),
    "estimated",
  ]);
}

/** The same as JSON, SEK and shares. */
export function jsonSimulation(result: SimulationResult) {
  return {
    country: "se" as const,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    unit: "SEK" as const,
    status: "estimated" as const,
    from: result.from,
    years: result.years,
    paths: result.paths,
    seed: result.seed,
    quantile_shares: fanShares,
    quantile_error_pct_of_income: 0.05,
    shocks: result.estimates,
    municipalities: result.places.map(({ code, name, everOverdue, years }) => ({
      code,
      name,
      ever_overdue: roundedOrNull(everOverdue, 6),
      years: years.map(({ year, income, fans, probabilities }) => ({
        year,
        tax_and_grants: Math.round(income),
        ...Object.fromEntries(
          fanQuantities.map((quantity) => {
            const { projected, mean, quantiles } = fans[quantity];
            return [
              quantity,
              {
                projected: Math.round(projected),
                mean: Math.round(mean),
                quantiles: quantiles.map((value) => roundedOrNull(value, 0)),
              },
            ];
          }),
        ),
        probabilities: Object.fromEntries(
          simulatedEvents.map((event) => [event, roundedOrNull(probabilities[event], 6)]),
        ),
      })),
    })),
  };
}
