import { type FigureSource, roundedOrNull } from "@barkraft/core";
import type { ShockEstimates } from "@barkraft/sweden";
import type { ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** The figures that a simulation from a year is made of. */
export function simulationSource({ translate }: Voice, from: number): FigureSource {
  return {
    publisher: translate("source.computed_kolada"),
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
          roundedOrNull(shock.deviation, 5),
          roundedOrNull(shock.deviationError, 5),
          shock.observations,
          shock.status,
        ],
        [
          `${name}.persistence`,
          roundedOrNull(shock.persistence, 4),
          roundedOrNull(shock.persistenceError, 4),
          shock.observations,
          shock.status,
        ],
      ]),
      ...correlations.map(({ pair, value, error, status }) => [
        pair,
        roundedOrNull(value, 4),
        roundedOrNull(error, 4),
        null,
        status,
      ]),
      [
        "steering",
        roundedOrNull(steering.value, 4),
        roundedOrNull(steering.error, 4),
        steering.observations,
        "estimated",
      ],
    ],
  };
}
