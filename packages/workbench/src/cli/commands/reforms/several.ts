import { basename } from "node:path";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { askedLaw, plainLaw, readReform } from "../../law.ts";
import { type LawOptions, type OutputOptions, optionMistake, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
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
  const { requireFew } = await import("../../../services/reforms/index.ts");
  requireFew(files, "compare");
  const documents = await Promise.all(files.map((file) => readReform(file)));
  const year = yearOf(options.year) ?? documents[0]?.baseline?.year ?? defaultYear;
  for (const baseline of documents.map((document) => document.baseline?.year)) {
    if (baseline === undefined || baseline === year) continue;
    const values = { year: String(year), baseline: String(baseline) };
    session.terminal.error(`${session.translate("cli.note.other_year", values)}\n`);
  }
  const several = documents.map((document, position) => ({
    ...document,
    title: document.title ?? basename(files[position]!),
  }));
  const law = { ...(await plainLaw(year, options.data)), several };
  const request = requestOf("compare-several", format, session, { top, quantity: options.quantity });
  await writeExport(law, request, options, session);
}

/** Takes one reform apart. */
export async function compareStacked(
  options: SeveralOptions,
  format: Format,
  top: number,
  session: Session,
): Promise<void> {
  const request = requestOf("compare-stacked", format, session, { top, quantity: options.quantity });
  await writeExport(await askedLaw(options, session), request, options, session);
}
