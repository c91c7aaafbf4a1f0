import type { Spread } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { DistributionResult } from "../../services/reforms/index.ts";
import type { Voice } from "../text/result-text.ts";
import { type ReportTable, type TableCell, tableText } from "./report-table.ts";
import { closingLines, countColumns, kronor, perInhabitant, quantityLabel } from "./words.ts";

type Group = DistributionResult["groups"][number];

/** The groups with kronor, kronor per inhabitant, share of revenue, and who gets most and least; all together last. */
export function distributionTable(result: DistributionResult, voice: Voice): ReportTable {
  const { translate, language } = voice;
  const whole = (name: string, header: string) => ({ name, header, number: { decimals: 0 } });
  const place = (row: number, change: number | null) => {
    // Where nobody's figure moves, nobody gets most.
    if (row < 0 || !change) return null;
    return `${result.places[row]!.name} ${formatNumber(change, language, { signed: true })}`;
  };
  const line = (key: string, label: string, group: DistributionResult["whole"]): TableCell[] => [
    key,
    label,
    group.places,
    group.weight,
    group.amount,
    group.mean,
    group.share === null ? null : group.share * 100,
    group.winners,
    group.losers,
    group.unchanged,
    place(group.most, group.highest),
    place(group.least, group.lowest),
  ];
  return {
    name: translate("cli.reforms.group"),
    columns: [
      { name: "key", header: "" },
      { name: "group", header: translate("cli.reforms.group") },
      whole("municipalities", translate("cli.reforms.municipalities")),
      whole("inhabitants", translate("cli.reforms.inhabitants")),
      kronor("amount_sek", translate("cli.reforms.amount"), voice),
      perInhabitant("mean_pc", translate("cli.reforms.mean"), voice),
      {
        name: "share_of_revenue_percent",
        header: translate("cli.reforms.share"),
        unit: translate("cli.reforms.percent"),
        number: { decimals: 2, signed: true },
      },
      ...countColumns(voice),
      { name: "most", header: translate("cli.reforms.most") },
      { name: "least", header: translate("cli.reforms.least") },
    ],
    rows: [
      ...result.groups.map((group) => line(group.key, groupLabel(group, language), group)),
      line("all", translate("cli.reforms.all"), result.whole),
    ],
  };
}

function groupLabel({ name, band }: Group, language: Voice["language"]): string {
  if (!band) return name ?? "";
  const from = formatNumber(band.from, language);
  return band.to === null ? `${from}–` : `${from}–<${formatNumber(band.to, language)}`;
}

/** The measures of spread before and after, weighted and not. */
export function spreadTable({ capacity }: DistributionResult, voice: Voice): ReportTable {
  const { translate } = voice;
  const measures = [
    ["mean", "cli.reforms.mean_measure"],
    ["gini", "cli.reforms.gini"],
    ["standardDeviation", "cli.reforms.standard_deviation"],
    ["range", "cli.reforms.range"],
  ] as const satisfies readonly (readonly [keyof Spread, string])[];
  const { language } = voice;
  const written = (measure: string, value: number | null) =>
    formatNumber(value, language, { decimals: measure === "gini" ? 5 : 0 });
  return {
    name: translate("cli.reforms.measure"),
    columns: [
      { name: "measure", header: translate("cli.reforms.measure") },
      { name: "before", header: translate("cli.column.before") },
      { name: "after", header: translate("cli.column.after") },
    ],
    rows: (["weighted", "unweighted"] as const).flatMap((weighing) =>
      measures.map(([measure, key]) => {
        const { before, after } = capacity[weighing];
        const label = translate(`cli.reforms.${weighing}`, { measure: translate(key) });
        return [label, written(measure, before[measure]), written(measure, after[measure])];
      }),
    ),
  };
}

/** What must be known to read the groups and the measures. */
export function distributionNotes(result: DistributionResult, closed: boolean, voice: Voice): string[] {
  const { translate, language } = voice;
  const added = formatNumber(result.added, language, { decimals: 2, signed: true });
  return [
    ...(closed && result.added !== null ? [translate("cli.reforms.added_note", { added })] : []),
    ...(closed && result.added === null ? [translate("cli.reforms.not_added_note")] : []),
    translate("cli.reforms.revenue_note", {
      revenue: String(result.revenueYear ?? "–"),
      rate: String(result.taxRateYear ?? "–"),
    }),
    ...closingLines(result.year, result.versions, voice),
  ];
}

/** Winners and losers for people. */
export function distributionText(result: DistributionResult, closed: boolean, voice: Voice): string {
  const { translate, language } = voice;
  const { definition, taxRate } = result.capacity;
  const needs = definition === "with cost equalisation" ? "capacity_needs" : "capacity_income";
  return `${[
    translate("cli.reforms.distribution_heading", {
      quantity: quantityLabel(result.quantity, voice),
      year: String(result.year),
    }),
    "",
    tableText(distributionTable(result, voice), voice),
    "",
    translate("cli.reforms.capacity", {
      rate: formatNumber(taxRate * 100, language, { decimals: 2 }),
      needs: translate(`cli.reforms.${needs}`),
    }),
    tableText(spreadTable(result, voice), voice),
    "",
    ...distributionNotes(result, closed, voice),
  ].join("\n")}\n`;
}
