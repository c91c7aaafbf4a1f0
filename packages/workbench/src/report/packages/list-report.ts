import type { Versions } from "../../services/country.ts";
import type { ShippedPackage } from "../../services/packages/library.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { wordsIn } from "./words.ts";

/** The packages that come with the program: their years, how many measures they have, and how many lack an amount. */
export function packageListReport(
  packages: readonly ShippedPackage[],
  year: number,
  versions: Versions,
  { translate, language }: Voice,
): AnalysisReport {
  const title = translate("cli.package.list.heading");
  return {
    title,
    year,
    lines: [],
    tables: [
      {
        name: title,
        columns: [
          { id: "package", header: translate("cli.package.column.package") },
          { id: "title", header: translate("cli.package.column.title"), peopleOnly: true },
          { id: "year", header: translate("cli.analysis.year"), right: true },
          { id: "last_year", header: translate("cli.package.column.last_year"), right: true },
          { id: "measures", header: translate("cli.package.column.measures"), decimals: 0 },
          { id: "without_amount", header: translate("cli.package.column.without_amount"), decimals: 0 },
        ],
        rows: packages.map(({ id, document }) => [
          id,
          wordsIn(document.title, language),
          String(document.year),
          String(document.lastYear),
          document.measures.length,
          withoutAmount(document),
        ]),
      },
    ],
    notes: [],
    sources: [],
    versions,
  };
}

/** The same as JSON. */
export function jsonPackageList(packages: readonly ShippedPackage[], versions: Versions) {
  return {
    country: "se" as const,
    ...versionFields(versions),
    packages: packages.map(({ id, document }) => ({
      id,
      title: document.title,
      year: document.year,
      last_year: document.lastYear,
      measures: document.measures.map((measure) => measure.id),
      without_amount: withoutAmount(document),
    })),
  };
}

const withoutAmount = ({ measures }: ShippedPackage["document"]) =>
  measures.filter(({ amount }) => Number.isNaN(amount)).length;
