import type { KeyDocument } from "@barkraft/finance";
import type { Versions } from "../../services/country.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** The keys that come with the program, with what each leaves to its user. */
export function keyListReport(
  keys: readonly KeyDocument[],
  year: number,
  versions: Versions,
  { translate, language }: Voice,
): AnalysisReport {
  return {
    title: translate("cli.key.list.heading"),
    year,
    lines: [],
    tables: [
      {
        name: translate("cli.key.list.heading"),
        columns: [
          { id: "key", header: translate("cli.key.column.key") },
          { id: "title", header: translate("cli.key.column.title"), peopleOnly: true },
          { id: "left_to_user", header: translate("cli.key.column.needs") },
          { id: "source", header: translate("cli.key.column.source"), filesOnly: true },
        ],
        rows: keys.map((key) => [
          key.id,
          key.title[language],
          [...key.inputs, ...key.columns].map(({ name }) => name).join(", "),
          key.source,
        ]),
      },
    ],
    notes: [],
    sources: [],
    versions,
  };
}

/** The keys as JSON. */
export function jsonKeys(keys: readonly KeyDocument[], versions: Versions) {
  return {
    country: "se" as const,
    ...versionFields(versions),
    keys: keys.map(({ id, title, description, source, inputs, columns, years, rules }) => ({
      id,
      title,
      description,
      source,
      inputs,
      columns,
      years: Object.fromEntries([...years].map(([year, key]) => [year === 0 ? "all" : String(year), key])),
      rules: rules ?? null,
    })),
  };
}
