import { roundedOrNull } from "@barkraft/core";
import type { SimilarAnswer } from "../../services/analysis/similar.ts";
import { versionFields } from "../../services/version-fields.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import type { AnalysisReport, ReportColumn } from "./analysis-report.ts";

const decimalsOf: Readonly<Record<string, number>> = { percent: 1, "inhabitants/km2": 1 };

/** The similar municipalities, the municipality itself first. */
export function similarReport(found: SimilarAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const valued = found.variables.filter(({ id }) => id !== "group");
  const unitOf = (unit: string) =>
    unit === "inhabitants/km2" ? translate("cli.analysis.per_km2") : unitText(unit, translate);
  const columns: ReportColumn[] = [
    { id: "code", header: translate("cli.column.code") },
    { id: "name", header: translate("level.municipality") },
    { id: "group", header: translate("cli.similar.group") },
    { id: "distance", header: translate("cli.similar.distance"), decimals: 2 },
    ...valued.map(({ id, label, unit }) => ({
      id,
      header: label[language],
      unit: unitOf(unit),
      decimals: decimalsOf[unit] ?? 0,
    })),
    ...found.variables.map(({ id, label }) => ({
      id: `${id}_contribution`,
      header: label[language],
      decimals: 2,
    })),
  ];
  const rows = [found.self, ...found.nearest].map(({ code, name, group, distance, traits }) => [
    code,
    name,
    group,
    round(distance, 6),
    ...valued.map(({ id }) => roundedOrNull(traits[id]?.value ?? null, 4)),
    ...found.variables.map(({ id }) => round(traits[id]!.contribution, 6)),
  ]);
  const first = 4 + valued.length;
  const values = { name: translate("cli.similar.values"), columns, rows };
  const only = (name: string, keep: (at: number) => boolean) => ({
    name,
    columns: columns.filter((_, at) => at < 2 || keep(at)),
    rows: rows.map((row) => row.filter((_, at) => at < 2 || keep(at))),
  });
  return {
    title: translate("cli.similar.heading", { name: found.self.name, year: String(found.year) }),
    year: found.year,
    lines: [translate("cli.similar.method")],
    tables: [
      {
        ...values,
        columns: columns.map((column, at) => (at >= first ? { ...column, filesOnly: true } : column)),
      },
      only(translate("cli.similar.contributions"), (at) => at === 3 || at >= first),
      {
        name: translate("cli.similar.traits"),
        columns: [
          { id: "trait", header: translate("cli.similar.trait") },
          { id: "weight", header: translate("cli.analysis.weight"), decimals: 2 },
          { id: "standard_deviation", header: translate("cli.similar.deviation"), decimals: 3 },
          { id: "year", header: translate("cli.analysis.year") },
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: found.variables.map(({ id, weight, standardDeviation, year, status }) => [
          id,
          weight,
          roundedOrNull(standardDeviation, 6),
          year === null ? "" : String(year),
          status,
        ]),
      },
    ],
    notes:
      found.leftOut.length > 0
        ? [translate("cli.analysis.left_out", { codes: found.leftOut.join(", ") })]
        : [],
    sources: found.variables.flatMap(({ sources }) => sources),
    versions: found.versions,
  };
}

/** The similar municipalities as JSON. */
export function jsonSimilar(found: SimilarAnswer) {
  const place = ({ code, name, group, groupName, distance, traits }: SimilarAnswer["self"]) => ({
    code,
    name,
    group,
    group_name: groupName,
    distance: round(distance, 6),
    traits: Object.fromEntries(
      Object.entries(traits).map(([id, { value, contribution }]) => [
        id,
        { value: roundedOrNull(value, 4), contribution: round(contribution, 6) },
      ]),
    ),
  });
  return {
    country: "se" as const,
    year: found.year,
    ...versionFields(found.versions),
    traits: found.variables.map(
      ({ id, label, unit, logarithm, weight, standardDeviation, year, status, sources }) => ({
        id,
        label,
        unit,
        logarithm,
        weight,
        standard_deviation: roundedOrNull(standardDeviation, 6),
        year,
        status,
        sources,
      }),
    ),
    municipality: place(found.self),
    similar: found.nearest.map(place),
    left_out: found.leftOut,
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
