import type { StatedAssumption } from "@barkraft/sweden";
import type { ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** The assumptions in use, each with its range and where it comes from. */
export function assumptionsTable(
  stated: readonly StatedAssumption[],
  { translate, language }: Voice,
): ReportTable {
  const shown = ({ unit }: StatedAssumption, value: number) =>
    Number((unit === "share" ? 100 * value : value).toFixed(3));
  return {
    name: translate("cli.economy.assumptions"),
    columns: [
      { id: "id", header: translate("cli.economy.assumption_id") },
      { id: "label", header: translate("cli.economy.assumption"), peopleOnly: true },
      { id: "unit", header: translate("cli.economy.assumption_unit") },
      { id: "value", header: translate("cli.economy.assumption_value"), decimals: 2 },
      { id: "low", header: translate("cli.economy.assumption_low"), decimals: 2 },
      { id: "high", header: translate("cli.economy.assumption_high"), decimals: 2 },
      { id: "status", header: translate("cli.column.status"), status: true },
      { id: "basis", header: translate("cli.economy.assumption_basis"), filesOnly: true },
    ],
    rows: stated.map((each) => [
      each.id,
      each.label[language],
      each.unit === "share" ? "%" : translate("cli.economy.assumption_years"),
      shown(each, each.value),
      shown(each, each.low),
      shown(each, each.high),
      each.status,
      each.basis[language],
    ]),
  };
}
