import type { Evaluation, Manifest, ManifestRequest, Reform } from "@barkraft/core";
import { InputError } from "@barkraft/core";
import { compareReform } from "../../services/compare.ts";
import type { Country } from "../../services/country.ts";
import { equalise } from "../../services/equalise.ts";
import { type ResultLevel, resultLevels } from "../../services/figures.ts";
import { calculationFigures } from "../../services/manifest/calculation-figures.ts";
import { manifestOf, scenarioOf } from "../../services/manifest/manifest-of.ts";
import type { ReformDocument } from "../../services/reform-document.ts";
import { toCsv } from "../csv.ts";
import { flatRow, jsonResult, resultColumns } from "../result-rows.ts";
import { comparisonColumns, comparisonRow, jsonComparison } from "../rows/comparison-rows.ts";
import type { Voice } from "../text/result-text.ts";
import { comparisonManifest, resultManifest } from "./manifests.ts";

/** A year's law, evaluated: what an export is written from. */
export interface ExportedLaw {
  readonly country: Country;
  readonly year: number;
  readonly baseline: Evaluation;
  /** The reform where there is one, else the baseline. */
  readonly outcome: Evaluation;
  readonly reform: Reform;
  readonly document: ReformDocument | undefined;
}

/** A file as it is written, and the manifest that goes with it. */
export interface Exported {
  readonly content: string | Uint8Array;
  readonly manifest: Manifest;
}

type Writer = (law: ExportedLaw, request: ManifestRequest, voice: Voice) => Promise<Exported>;

/** Writes what a request asks for, with its manifest. Throws an `InputError` for a request that is not known. */
export function exported(law: ExportedLaw, request: ManifestRequest, voice: Voice): Promise<Exported> {
  const write = Object.hasOwn(writers, request.command) ? writers[request.command] : undefined;
  if (!write) throw unknownRequest(request.command);
  return write(law, request, voice);
}

const equalisation: Writer = async (law, request, voice) => {
  const { country, outcome, reform, document } = law;
  const level = levelOf(request);
  const { places } = request.options;
  const codes = places === undefined ? undefined : new Set(placesOf(law, level, places));
  const result = equalise(country, outcome, level, codes);
  const manifest = resultManifest(country, result, law, request);
  if (request.format === "json") return { content: json({ ...jsonResult(result), manifest }), manifest };
  if (request.format === "csv") return { content: toCsv(result.rows.map(flatRow), resultColumns), manifest };
  const [{ resultWorkbook }, { manifestSheet }] = await Promise.all([
    import("../excel/result-workbook.ts"),
    import("../excel/manifest-sheet.ts"),
  ]);
  const report = { result, evaluation: outcome, reform, title: document?.title };
  return { content: await resultWorkbook(report, voice, [manifestSheet(manifest, voice)]), manifest };
};

const comparison: Writer = async (law, request, voice) => {
  const { country, baseline, outcome, reform, document } = law;
  const { top, places } = request.options;
  const whole = compareReform(country, baseline, outcome, typeof top === "number" ? top : undefined);
  const codes = places === undefined ? undefined : new Set(placesOf(law, "municipality", places));
  const compared = { ...whole, rows: whole.rows.filter(({ code }) => !codes || codes.has(code)) };
  const manifest = comparisonManifest(country, compared, law, request);
  const report = { compared, reform, document };
  if (request.format === "json") return { content: json({ ...jsonComparison(report), manifest }), manifest };
  if (request.format === "csv")
    return { content: toCsv(compared.rows.map(comparisonRow), comparisonColumns), manifest };
  const [{ comparisonWorkbook }, { manifestSheet }] = await Promise.all([
    import("../excel/comparison-workbook.ts"),
    import("../excel/manifest-sheet.ts"),
  ]);
  return { content: await comparisonWorkbook(report, voice, [manifestSheet(manifest, voice)]), manifest };
};

const calculation: Writer = async (law, request, voice) => {
  const { country, year, baseline, outcome, reform, document } = law;
  const level = levelOf(request);
  const [code] = placesOf(law, level, request.options.places ?? []);
  if (code === undefined) throw unknownRequest("workbook without a place");
  const reformed = outcome === baseline ? undefined : outcome;
  const rows = calculationFigures(outcome, level, code);
  const manifest = manifestOf(country, { year, request, scenario: scenarioOf(reform, document), rows });
  const [{ calculationWorkbook }, { manifestSheet }] = await Promise.all([
    import("../excel/calculation/calculation-workbook.ts"),
    import("../excel/manifest-sheet.ts"),
  ]);
  const { versions } = country;
  const report = { level, code, versions, baseline, reformed, reform, title: document?.title };
  return { content: await calculationWorkbook(report, voice, [manifestSheet(manifest, voice)]), manifest };
};

const writers: Readonly<Record<string, Writer>> = {
  equalise: equalisation,
  compare: comparison,
  workbook: calculation,
};

function levelOf({ options }: ManifestRequest): ResultLevel {
  const level = resultLevels.find((each) => each === options.level);
  if (level === undefined) throw unknownRequest(`level ${options.level}`);
  return level;
}

function placesOf(
  { baseline }: ExportedLaw,
  level: ResultLevel,
  places: ManifestRequest["options"][string],
): string[] {
  const codes = Array.isArray(places) ? places : [];
  const { codes: known } = baseline.places.levels[level]!;
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) throw unknownRequest(`place ${unknown}`);
  return codes;
}

function unknownRequest(asked: string): InputError {
  return new InputError([
    {
      code: "unknown_request",
      place: "manifest",
      found: `'${asked}'`,
      expected: "a result that this version can compute again",
      advice: "Export it again with this version.",
    },
  ]);
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
