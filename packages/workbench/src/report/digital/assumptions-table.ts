import { formatNumber } from "@barkraft/messages";
import type { ServiceDocument } from "../../services/digital/document.ts";
import type { ReportTable } from "../analysis/analysis-report.ts";
import { amountCells, amountColumns } from "../planning/columns.ts";
import type { Voice } from "../text/result-text.ts";

const sides = ["value", "low", "high"] as const;

/** Every assumption with its range, and how far the present value moves between its bounds. */
export function assumptionsTable(
  assumptions: Readonly<Record<string, ServiceDocument["assumptions"]["interest"]>>,
  swings: ReadonlyMap<string, number>,
  voice: Voice,
): ReportTable {
  const { translate, language } = voice;
  const written = (value: number) =>
    formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2 });
  return {
    name: translate("cli.digital.table.assumptions"),
    columns: [
      { id: "assumption", header: translate("cli.digital.column.assumption") },
      ...sides.flatMap((side) => [
        { id: side, header: translate(`cli.digital.column.${side}`), decimals: 4, filesOnly: true },
        { id: `${side}_text`, header: translate(`cli.digital.column.${side}`), peopleOnly: true },
      ]),
      ...amountColumns("swing", translate("cli.digital.column.swing"), voice),
      { id: "note", header: translate("cli.digital.column.note"), peopleOnly: true },
    ],
    rows: Object.entries(assumptions).map(([name, assumption]) => [
      name,
      ...sides.flatMap((side) => [assumption[side], written(assumption[side])]),
      ...amountCells(swings.get(name) ?? 0),
      assumption.note[language],
    ]),
  };
}
