import { formatNumber, statusMarks } from "@barkraft/messages";
import type { CollectiveSummary, SummaryPlace, YearSummary } from "../../services/outcome/summary.ts";
import { ownTablesNote, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";

/** The year in a few lines: totals, who gets most and who pays, what is estimated. */
export function summaryText(summary: YearSummary, milliseconds: number, voice: Voice): string {
  const { translate } = voice;
  const { year, municipalities, regions, estimatedPopulations } = summary;
  const statuses = new Set([...municipalities.most, ...municipalities.least].map(({ status }) => status));
  const lines = [
    translate("cli.summary.heading", {
      year: String(year),
      municipalities: municipalities.places,
      regions: regions.places,
      milliseconds: Math.max(1, Math.round(milliseconds)),
    }),
    translate("cli.note.prices", { year: String(year) }),
    "",
    collectiveLine("municipality", municipalities, voice),
    collectiveLine("region", regions, voice),
    "",
    ...ranking(translate("cli.summary.most"), municipalities.most, voice),
    "",
    ...ranking(translate("cli.summary.least"), municipalities.least.filter(isPayer), voice),
    "",
    ...legendLines(new Set([...statuses, municipalities.status, regions.status]), translate),
  ];
  if (summary.ownTables.length > 0) lines.push(ownTablesNote(summary.ownTables, translate));
  if (estimatedPopulations > 0) {
    const all = municipalities.places;
    const values = { count: estimatedPopulations, all, year: String(year - 1) };
    lines.push(translate("cli.note.estimated_population", values));
  }
  lines.push(translate("cli.note.versions", { model: summary.versions.model, data: summary.versions.data }));
  return `${lines.join("\n")}\n`;
}

function isPayer({ perInhabitant }: SummaryPlace): boolean {
  return perInhabitant < 0;
}

function collectiveLine(
  level: "municipality" | "region",
  { receivers, payers, grants, fees, net, status }: CollectiveSummary,
  { language, translate }: Voice,
): string {
  const millions = (amount: number) => formatNumber(amount / 1e6, language);
  return translate("cli.summary.collective", {
    level,
    receivers,
    payers,
    grants: millions(grants),
    fees: millions(-fees),
    net: millions(net),
    mark: statusMarks[status],
  });
}

function ranking(title: string, places: readonly SummaryPlace[], { language }: Voice): string[] {
  const width = Math.max(0, ...places.map(({ name }) => name.length));
  return [
    title,
    ...places.map(({ name, perInhabitant, status }) => {
      const amount = formatNumber(perInhabitant, language, { signed: true }).padStart(8);
      return `  ${name.padEnd(width)} ${amount} ${statusMarks[status]}`;
    }),
  ];
}
