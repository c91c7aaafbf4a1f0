import type { FigureSource } from "@barkraft/core";
import type { ShockEstimates } from "@barkraft/sweden";
import type { ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** A number cut to some decimals; null where it is not known. */
export function rounded(value: number, decimals: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) + 0 : null;
}

/** The figures that a simulation from a year is made of. */
export function simulationSource({ language }: Voice, from: number): FigureSource {
  return {
    publisher: language === "en" ? "Calculation on data from Kolada" : "Beräkning på data från Kolada",
    table: "panel, population-projections, reference-costs, tax-base",
    file: "panel.parquet",
    kind: "shipped",
    licence: "",
    vintage: `1998–${from}`,
  };
}

/** Every parameter of chance with its standard error. */
export function shocksTable(estimates: ShockEstimates, { translate }: Voice): ReportTable {
  const shocks = Object.entries({ ...estimates.national, ...estimates.local });
  const correlations = [...estimates.nationalCorrelations, ...estimates.localCorrelations];
  const { steering } = estimates;
  return {
    name: translate("cli.simulate.shocks"),
    columns: [
      { id: "parameter", header: translate("cli.simulate.parameter") },
      { id: "value", header: translate("cli.simulate.value"), decimals: 4 },
      { id: "error", header: translate("cli.simulate.error"), unit: "±", decimals: 4 },
      { id: "observations", header: translate("cli.simulate.observations"), decimals: 0 },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: [
      ...shocks.flatMap(([name, shock]) => [
        [
          `${name}.deviation`,
          rounded(shock.deviation, 5),
          rounded(shock.deviationError, 5),
          shock.observations,
          shock.status,
        ],
        [
          `${name}.persistence`,
          rounded(shock.persistence, 4),
          rounded(shock.persistenceError, 4),
          shock.observations,
          shock.status,
        ],
      ]),
      ...correlations.map(({ pair, value, error, status }) => [
        pair,
        rounded(value, 4),
        rounded(error, 4),
        null,
        status,
      ]),
      [
        "steering",
        rounded(steering.value, 4),
        rounded(steering.error, 4),
        steering.observations,
        "estimated",
      ],
    ],
  };
}
