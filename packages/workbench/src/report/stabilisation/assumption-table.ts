import type { NamedAssumption } from "@barkraft/finance";
import type { ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

/** The assumptions of an answer with their ranges and sources; `more` adds columns after the range. */
export function assumptionTable(
  assumptions: readonly NamedAssumption[],
  values: Readonly<Record<string, number>>,
  voice: Voice,
  more: {
    readonly columns: ReportTable["columns"];
    readonly cells: (id: string) => readonly (number | null)[];
  } = { columns: [], cells: () => [] },
): ReportTable {
  const { translate, language } = voice;
  return {
    name: translate("cli.stabilisation.assumptions"),
    columns: [
      { id: "assumption", header: translate("cli.stabilisation.assumption") },
      { id: "label", header: translate("cli.stabilisation.says"), peopleOnly: true },
      { id: "unit", header: translate("cli.stabilisation.unit") },
      { id: "value", header: translate("cli.stabilisation.value"), decimals: 3 },
      { id: "low", header: translate("cli.stabilisation.low"), decimals: 3 },
      { id: "high", header: translate("cli.stabilisation.high"), decimals: 3 },
      ...more.columns,
      { id: "source", header: translate("cli.stabilisation.source"), peopleOnly: true, filesOnly: true },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: assumptions.map(({ id, label, unit, value, low, high, source, status }) => [
      id,
      label[language],
      unitText(unit, translate),
      values[id]!,
      low,
      high,
      ...more.cells(id),
      source[language],
      values[id] === value ? status : "assumed",
    ]),
  };
}

/** The same as JSON. */
export function jsonAssumptions(
  assumptions: readonly NamedAssumption[],
  values: Readonly<Record<string, number>>,
) {
  return assumptions.map(({ id, label, unit, value, low, high, source, status }) => ({
    id,
    label,
    unit,
    value: values[id]!,
    low,
    high,
    source,
    status: values[id] === value ? status : ("assumed" as const),
  }));
}
