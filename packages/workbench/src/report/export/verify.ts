import { dirname } from "node:path";
import {
  differencesBetween,
  InputError,
  isSameFigure,
  type Manifest,
  type ManifestDifference,
} from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { modelVersion } from "@barkraft/sweden";
import { csvParseRows } from "d3-dsv";
import { loadCountry } from "../../services/country.ts";
import { inputFileSchema, locateInputs } from "../../services/manifest/input-files.ts";
import { type ExportFile, readExport, type Sheets, sheetsOf } from "../../services/manifest/read-export.ts";
import { checkReform, reformOf } from "../../services/reform-document/reform-document.ts";
import { cellName } from "../excel/workbook.ts";
import { exported } from "./exported.ts";

/** What came of computing an exported file again. */
export interface Verification {
  readonly file: string;
  readonly manifest: Manifest;
  /** Every figure, text or digest that is not the same; none when the file is what is computed. */
  readonly differences: readonly ManifestDifference[];
}

/**
 * Computes an exported file again from its manifest, with the shipped figures and the user's tables in `overlay`, and
 * compares it with the file. Files of the user's that the answer is made of are looked for in `folder`. Throws an `InputError` for a file that was not exported from here, that was made with
 * another version of the model, or whose user tables are not given.
 */
export async function verify(
  file: string,
  overlay: string | undefined,
  folder: string = dirname(file),
): Promise<Verification> {
  const found = await readExport(file);
  const { manifest } = found;
  if (manifest.model_version !== modelVersion) throw otherModel(file, manifest.model_version);
  const missing = manifest.digests.user_tables.map((each) => each.file);
  if (missing.length > 0 && overlay === undefined) throw missingTables(file, missing.join(", "));
  const country = await loadCountry(overlay);
  const { scenario } = manifest;
  const documents = (scenario === null ? [] : [scenario].flat()).map((each) =>
    checkReform(each, (path) => [file, "scenario", ...path].join(".")),
  );
  const [document] = Array.isArray(scenario) ? [] : documents;
  const reform = document ? reformOf(document) : {};
  const { language } = manifest.request;
  const voice = { language: languageOf(language), translate: createTranslator(languageOf(language)) };
  const several = Array.isArray(scenario) ? { several: documents } : {};
  const named = inputFileSchema.safeParse(manifest.request.given?.inputs ?? []);
  const inputs = named.success ? await locateInputs(named.data, folder) : {};
  const law = { country, year: manifest.year, reform, document, inputs, ...several };
  const expected = await exported(law, manifest.request, voice);
  return {
    file,
    manifest,
    differences: [
      ...(found.kind === "json" ? [] : differencesBetween(manifest, expected.manifest, "manifest")),
      ...(await contentDifferences(found, expected.content)),
    ],
  };
}

async function contentDifferences(
  found: ExportFile,
  content: string | Uint8Array,
): Promise<ManifestDifference[]> {
  switch (found.kind) {
    case "manifest":
      return [];
    case "json":
      return differencesBetween(found.content, JSON.parse(String(content)), "", nameOf);
    case "csv":
      return tableDifferences(found.rows, csvParseRows(String(content)));
    case "pdf":
      return Buffer.compare(found.bytes, content as Uint8Array) === 0
        ? []
        : [{ place: "pdf", found: `${found.bytes.length} bytes`, expected: `${content.length} other bytes` }];
    case "xlsx":
      return sheetDifferences(found.sheets, await sheetsOf(content as Uint8Array));
  }
}

/** What a row of a JSON answer is called by: its place, else the first of these names that it has. */
function nameOf(row: unknown): string | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  if ("code" in row && "name" in row) return `${row.code} ${row.name}`;
  const fields = row as Readonly<Record<string, unknown>>;
  const name = ["path", "id", "key", "name", "year"]
    .map((field) => fields[field])
    .find((each) => each != null);
  return name === undefined ? undefined : String(name);
}

function tableDifferences(found: readonly string[][], expected: readonly string[][]): ManifestDifference[] {
  const header = expected[0] ?? [];
  const firsts = expected.map(([first]) => first);
  // Where rows share their first cell, the second tells them apart.
  const named = new Set(firsts).size < firsts.length ? 2 : 1;
  const differences: ManifestDifference[] = [];
  for (let row = 0; row < Math.max(found.length, expected.length); row++) {
    const [ours, theirs] = [expected[row] ?? [], found[row] ?? []];
    for (let column = 0; column < Math.max(ours.length, theirs.length); column++) {
      if (isSameFigure(numberOr(theirs[column]), numberOr(ours[column]))) continue;
      const name = (ours.length > 0 ? ours : theirs).slice(0, named).join(" ");
      const place = `${name || `row ${row + 1}`} ${header[column] ?? `column ${column + 1}`}`;
      differences.push({ place, found: theirs[column] ?? null, expected: ours[column] ?? null });
    }
  }
  return differences;
}

/** A CSV cell as the number it is. A code keeps its leading zero, so it is a text. */
function numberOr(text: string | undefined): string | number | undefined {
  return text !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function sheetDifferences(found: Sheets, expected: Sheets): ManifestDifference[] {
  const differences: ManifestDifference[] = [];
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const [theirs, ours] = [found.get(name), expected.get(name)];
    if (!theirs || !ours) {
      const state = (sheet: unknown) => (sheet ? name : null);
      differences.push({ place: name, found: state(theirs), expected: state(ours) });
      continue;
    }
    differences.push(...cellDifferences(name, theirs, ours));
  }
  return differences;
}

type Rows = readonly (readonly unknown[])[];

function cellDifferences(name: string, theirs: Rows, ours: Rows): ManifestDifference[] {
  const differences: ManifestDifference[] = [];
  for (let row = 0; row < Math.max(theirs.length, ours.length); row++) {
    const [cells, own] = [theirs[row] ?? [], ours[row] ?? []];
    // The manifest for programs is compared field by field.
    if (name === "Manifest" && cells[0] === "json" && own[0] === "json") continue;
    for (let column = 0; column < Math.max(cells.length, own.length); column++) {
      const [value, wanted] = [cells[column] ?? null, own[column] ?? null];
      if (isSameFigure(value, wanted)) continue;
      const place = `${name}!${cellName(row, column)}${quantityAt(ours, row, column)}`;
      differences.push({ place, found: value, expected: wanted });
    }
  }
  return differences;
}

/** Which figure a cell holds, where the sheet says so: at the end of its line, or above it with its place. */
function quantityAt(rows: Rows, row: number, column: number): string {
  const own = rows[row] ?? [];
  if (rows[0]?.at(-1) === "id" && own.at(-1) !== undefined) return ` (${own.at(-1)})`;
  const stable = rows[2]?.[column];
  if (stable && /^[a-z][a-z_\d]*$/.test(String(rows[2]![0])))
    return ` (${stable}, ${own[1] ?? own[0] ?? ""})`;
  return "";
}

function languageOf(language: string): "sv" | "da" | "en" {
  return language === "sv" || language === "da" ? language : "en";
}

function otherModel(file: string, version: string): InputError {
  return new InputError([
    {
      code: "other_model_version",
      place: file,
      found: `a result of model version ${version}`,
      expected: `model version ${modelVersion}`,
      advice: "Verify it with the program of that version, or export it again with this one.",
    },
  ]);
}

function missingTables(file: string, tables: string): InputError {
  return new InputError([
    {
      code: "missing_user_tables",
      place: file,
      found: `a result that rests on the user's own tables: ${tables}`,
      expected: "the folder with these tables",
      advice: "Name it with --data FOLDER.",
    },
  ]);
}
