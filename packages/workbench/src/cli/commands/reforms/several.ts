import { basename } from "node:path";
import { defaultYear } from "../../../services/figures.ts";
import { readReform } from "../../law.ts";
import { type LawOptions, type OutputOptions, optionMistake, yearOf } from "../../options.ts";
import { writeResult } from "../../output.ts";
import type { Session } from "../../session.ts";

/** What a comparison of several reforms is asked with. */
export interface SeveralOptions extends LawOptions, OutputOptions {
  readonly quantity?: string;
}

type Format = "table" | "csv" | "json" | "xlsx";

/** Refuses --reform and --set beside reforms given as files. */
export function refuseTogether(files: readonly string[], { reform, set }: LawOptions): void {
  const option = reform !== undefined ? "--reform" : set !== undefined ? "--set" : undefined;
  if (files.length === 0 || option === undefined) return;
  if (files.length === 1 && reform === undefined) return;
  throw optionMistake({
    code: "options_conflict",
    place: option,
    found: `${files.length} reform documents together with ${option}`,
    expected: "one of the two",
    advice: "Give the reforms as files alone.",
  });
}

/** Compares reforms given as files, side by side. */
export async function compareFiles(
  files: readonly string[],
  options: SeveralOptions,
  format: Format,
  top: number,
  session: Session,
): Promise<void> {
  const { requireFew, compareReforms } = await import("../../../services/reforms/index.ts");
  requireFew(files, "compare");
  const [{ loadCountry }, { reformOf }] = await Promise.all([
    import("../../../services/country.ts"),
    import("../../../services/reform-document.ts"),
  ]);
  const documents = await Promise.all(files.map((file) => readReform(file)));
  const year = yearOf(options.year) ?? documents[0]?.baseline?.year ?? defaultYear;
  for (const baseline of documents.map((document) => document.baseline?.year)) {
    if (baseline === undefined || baseline === year) continue;
    const values = { year: String(year), baseline: String(baseline) };
    session.terminal.error(`${session.translate("cli.note.other_year", values)}\n`);
  }
  const reforms = documents.map((document, position) => ({
    title: document.title ?? basename(files[position]!),
    reform: reformOf(document),
  }));
  const country = await loadCountry(options.data);
  const result = compareReforms(country, year, reforms, options.quantity);
  const [report, { tableCsv, tablesWorkbook }, { jsonBeside }] = await Promise.all([
    import("../../../report/reforms/side-by-side.ts"),
    import("../../../report/reforms/report-table.ts"),
    import("../../../report/reforms/json.ts"),
  ]);
  const render = () => {
    if (format === "json") return `${JSON.stringify(jsonBeside(result), null, 2)}\n`;
    if (format === "csv") return tableCsv(report.besideTable(result, session));
    if (format === "table") return report.besideText(result, top, session);
    const tables = [report.besideTable(result, session), report.besideTotals(result, session)];
    const heading = report.besideHeading(result, session);
    const titles = reforms.map(({ title }, position) => [String(position + 1), title] as const);
    return tablesWorkbook(heading, tables, [heading, year, result.versions, {}, titles, session]);
  };
  await writeResult(await render(), options, session);
}

/** Takes one reform apart. */
export async function compareStacked(
  options: SeveralOptions,
  format: Format,
  top: number,
  session: Session,
): Promise<void> {
  const { evaluateOptions } = await import("../../law.ts");
  const { country, year, reform, document } = await evaluateOptions(options, session);
  const title = document?.title ?? session.translate("cli.word.own_reform");
  const { stackReform } = await import("../../../services/reforms/index.ts");
  const result = stackReform(country, year, title, reform, options.quantity);
  const [report, { tableCsv, tablesWorkbook }, { jsonStack }] = await Promise.all([
    import("../../../report/reforms/stacked.ts"),
    import("../../../report/reforms/report-table.ts"),
    import("../../../report/reforms/json.ts"),
  ]);
  const render = () => {
    if (format === "json") return `${JSON.stringify(jsonStack(result), null, 2)}\n`;
    if (format === "csv") return tableCsv(report.stackTable(result, session));
    if (format === "table") return report.stackText(result, top, session);
    const tables = [report.stackTotals(result, session), report.stackTable(result, session)];
    return tablesWorkbook(title, tables, [title, year, result.versions, reform, [], session]);
  };
  await writeResult(await render(), options, session);
}
