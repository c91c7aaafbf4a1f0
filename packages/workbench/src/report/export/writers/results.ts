import { InputError, type ManifestRequest, type Reform } from "@barkraft/core";
import { type ResultLevel, resultLevels } from "../../../services/figures.ts";
import { calculationFigures } from "../../../services/manifest/calculation-figures.ts";
import { compareReform } from "../../../services/outcome/compare.ts";
import { equalise } from "../../../services/outcome/equalise.ts";
import { totalsOf } from "../../../services/outcome/totals.ts";
import { toCsv } from "../../csv.ts";
import { flatRow, jsonResult, resultColumns } from "../../result-rows.ts";
import { comparisonColumns, comparisonRow, jsonComparison } from "../../rows/comparison-rows.ts";
import { comparisonText } from "../../text/comparison-text.ts";
import { resultNotes, resultText } from "../../text/result-text.ts";
import { type ExportedLaw, unknownRequest, type Writer } from "../answer.ts";

/** The outcome of a year, place by place. */
export const equalisation: Writer = (law, request, voice) => {
  const { country, year, reform, document } = law;
  const { baseline, reformed } = country.evaluate(year, reform);
  const outcome = reformed ?? baseline;
  const { level, places } = askedOf(request, ["level", "places"]);
  const result = equalise(country, outcome, level, codesOf(law, level, places));
  const totals = totalsOf(outcome, level, new Set(result.rows.map(({ code }) => code)));
  const rows = result.rows.map(flatRow);
  const title = document?.title;
  return {
    year,
    rows,
    json: () => jsonResult(result),
    csv: () => toCsv(rows, resultColumns),
    text: () => resultText(result, totals, voice, title),
    notes: resultNotes(result, totals, voice),
    workbook: async (manifest) => {
      const { resultWorkbook } = await import("../../excel/result-workbook.ts");
      return resultWorkbook({ result, evaluation: outcome, reform, title }, voice, [manifest]);
    },
  };
};

/** The law as it is against a reform. */
export const comparison: Writer = (law, request, voice) => {
  const { country, year, reform, document } = law;
  const { top, places } = askedOf(request, ["top", "places"]);
  const { baseline, reformed } = country.evaluate(year, reform);
  if (!reformed) throw nothingToCompare(reform);
  const whole = compareReform(country, baseline, reformed, top);
  const named = codesOf(law, "municipality", places);
  const compared = { ...whole, rows: whole.rows.filter(({ code }) => named?.has(code) ?? true) };
  const report = { compared, reform, document };
  const rows = compared.rows.map(comparisonRow);
  return {
    year,
    rows,
    json: () => jsonComparison(report),
    csv: () => toCsv(rows, comparisonColumns),
    text: () => comparisonText(report, voice),
    workbook: async (manifest) => {
      const { comparisonWorkbook } = await import("../../excel/comparison-workbook.ts");
      return comparisonWorkbook(report, voice, [manifest]);
    },
  };
};

/** Every step of one place's outcome as Excel. */
export const calculation: Writer = (law, request, voice) => {
  const { country, year, reform, document } = law;
  const { versions } = country;
  const { baseline, reformed } = country.evaluate(year, reform);
  const { level, places } = askedOf(request, ["level", "places"]);
  const [code] = codesOf(law, level, places) ?? [];
  if (code === undefined) throw unknownRequest("workbook without a place");
  return {
    year,
    rows: calculationFigures(reformed ?? baseline, level, code),
    workbook: async (manifest) => {
      const { calculationWorkbook } = await import("../../excel/calculation/calculation-workbook.ts");
      const report = { level, code, versions, baseline, reformed, reform, title: document?.title };
      return calculationWorkbook(report, voice, [manifest]);
    },
  };
};

/** The options, checked by hand: the library that checks the other commands opens slower than these compute. */
function askedOf({ command, options }: ManifestRequest, known: readonly string[]) {
  const { level = "municipality", top, places } = options;
  const found = resultLevels.find((each) => each === level);
  const wrong = Object.keys(options).find(
    (name) =>
      !known.includes(name) ||
      (name === "level" && !found) ||
      (name === "top" && typeof top !== "number") ||
      (name === "places" && !Array.isArray(places)),
  );
  if (wrong !== undefined || !found) throw unknownRequest(`${command} ${wrong} ${options[wrong ?? ""]}`);
  return {
    level: found,
    top: typeof top === "number" ? top : undefined,
    places: Array.isArray(places) ? (places as readonly string[]) : undefined,
  };
}

/** The codes that are named, all of which must exist at the level. */
function codesOf(
  { country }: ExportedLaw,
  level: ResultLevel,
  places: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  const { codes: known } = country.places.levels[level]!;
  const unknown = places?.find((code) => !known.includes(code));
  if (unknown !== undefined) throw unknownRequest(`place ${unknown}`);
  return places && new Set(places);
}

function nothingToCompare(reform: Reform): InputError {
  const asked = Object.keys({ ...reform.changes, ...reform.replace }).length > 0;
  return new InputError([
    {
      code: "nothing_to_compare",
      place: "compare",
      found: asked
        ? "no law to compare with, because the reform supplies a value that the law's year lacks"
        : "no reform",
      expected: "a reform of a year that can be computed",
      advice: asked
        ? "Use `barkraft equalise` with the same options, or compare another year."
        : "Add --reform FILE or --set PATH=VALUE.",
    },
  ]);
}
