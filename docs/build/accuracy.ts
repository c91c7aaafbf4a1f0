import { readFile } from "node:fs/promises";
import { compileReform, Evaluation, type InputColumn, InputError } from "@barkraft/core";
import { inputsOf, sweden } from "@barkraft/sweden";
import { parse } from "yaml";
import { z } from "zod";
import { type Country, loadCountry } from "../../packages/workbench/src/services/index.ts";

const coveredYear = z.strictObject({
  computed: z.enum(["from the repository", "with supplied tables", "refused"]),
  needs: z.string().min(1).optional(),
});
const coveredScheme = z.strictObject({
  term: z.strictObject({ sv: z.string(), en: z.string() }),
  quantity: z.string(),
  law: z.array(z.string()).min(1),
  checked_against: z.string().nullable(),
  not_checkable: z.string().optional(),
  years: z.record(z.string().regex(/^\d{4}$/), coveredYear),
  deviations: z.array(z.string()),
});
const coverage = z.strictObject({ schemes: z.record(z.string(), coveredScheme) });

type CoveredYear = z.infer<typeof coveredYear>;
type CoveredScheme = z.infer<typeof coveredScheme>;

/** How one quantity of one year agrees with what was published. */
export interface Agreement {
  readonly published: number;
  readonly exact: number;
  readonly largestDeviation: number;
}

/** How far the income item with estimated population is from the published one. */
export interface EstimateError {
  readonly checked: number;
  readonly exact: number;
  readonly median: number;
  readonly largest: number;
  readonly largestPlace: string;
}

const coverageFile = new URL("../../packages/sweden/COVERAGE.yaml", import.meta.url);

/** The coverage declaration of Sweden. */
export async function readCoverage(): Promise<Readonly<Record<string, CoveredScheme>>> {
  return coverage.parse(parse(await readFile(coverageFile, "utf8"))).schemes;
}

/** Compares a quantity with every published outcome of a year. */
export function agreementOf(country: Country, quantity: string, year: number): Agreement | undefined {
  const table = country.table("published-outcomes")!;
  const published = table.numbers.get(quantity);
  if (!published) return undefined;
  const evaluation = country.baseline(year);
  const level = sweden.nodes[sweden.slotOf.get(quantity)!]!.level;
  const deviations: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.numbers.get("equalisation_year")![row] !== year || Number.isNaN(published[row]!)) continue;
    const code = level === "nation" ? "00" : table.texts.get("code")![row]!;
    deviations.push(Math.abs((evaluation.value(quantity, code) ?? Number.NaN) - published[row]!));
  }
  if (deviations.length === 0) return undefined;
  return {
    published: deviations.length,
    exact: deviations.filter((deviation) => deviation === 0).length,
    largestDeviation: Math.max(...deviations),
  };
}

/** The income item once more with every 1 November population estimated, against the published item. */
export function estimateErrorOf(country: Country, year: number): EstimateError {
  const table = country.table("published-outcomes")!;
  const known = country.baseline(year);
  const estimated = withEstimatesOnly(country, year);
  const errors: { error: number; place: string }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.numbers.get("equalisation_year")![row] !== year) continue;
    const code = table.texts.get("code")![row]!;
    const published = table.numbers.get("income_equalisation_pc")![row]!;
    const error = estimated.value("income_equalisation_pc", code)! - published;
    const { codes, names } = known.places.levels.municipality!;
    errors.push({ error: Math.abs(error), place: names[codes.indexOf(code)]! });
  }
  errors.sort((a, b) => a.error - b.error);
  const largest = errors.at(-1)!;
  return {
    checked: errors.length,
    exact: errors.filter(({ error }) => error === 0).length,
    median: errors[Math.floor((errors.length - 1) / 2)]!.error,
    largest: largest.error,
    largestPlace: largest.place,
  };
}

function withEstimatesOnly(country: Country, year: number): Evaluation {
  const inputs = new Map(inputsOf(country.tables, country.places, year));
  const published = inputs.get("population_1_november_published")!;
  const unknown: InputColumn = { ...published, values: published.values.map(() => Number.NaN) };
  inputs.set("population_1_november_published", unknown);
  const unchanged = compileReform(sweden, year, country.places, {});
  return Evaluation.of(sweden, year, country.places, inputs, unchanged);
}

/** Whether the shipped figures are enough for a year, as the computation finds it. */
export function computedNow(country: Country, year: number): CoveredYear["computed"] {
  try {
    country.baseline(year);
    return "from the repository";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.some(({ code }) => code === "unknown_parameter")
      ? "refused"
      : "with supplied tables";
  }
}

/** The accuracy page in Markdown. */
export async function accuracyPage(): Promise<string> {
  const country = await loadCountry();
  const coverage = await readCoverage();
  const lines = [
    "# How accurate is it?",
    "",
    "Generated by `npm run generate` from the computation and `packages/sweden/COVERAGE.yaml`; the tests fail when it is out of date. Nothing is fitted to the published outcomes below, except where a deviation says that an input was recovered from them.",
    "",
  ];
  for (const scheme of Object.values(coverage)) {
    lines.push(`## ${scheme.term.en} (${scheme.term.sv})`, "", `Law: ${scheme.law.join("; ")}.`, "");
    lines.push(
      scheme.checked_against
        ? `Checked against: ${scheme.checked_against}.`
        : `Not checkable: ${scheme.not_checkable}`,
      "",
    );
    const years = Object.entries(scheme.years);
    if (years.length > 0) {
      lines.push("| year | computed | against published outcomes | needs |", "|---|---|---|---|");
      for (const [year, { computed, needs }] of years) {
        lines.push(
          `| ${year} | ${computed} | ${agreementText(country, scheme, Number(year), computed)} | ${needs ?? "–"} |`,
        );
      }
      lines.push("");
    }
    if (scheme.deviations.length > 0) {
      lines.push("Known deviations and limits:", "", ...scheme.deviations.map((text) => `- ${text}`), "");
    }
  }
  lines.push(...estimateSection(country));
  return `${lines.join("\n").trimEnd()}\n`;
}

function agreementText(
  country: Country,
  scheme: CoveredScheme,
  year: number,
  computed: CoveredYear["computed"],
): string {
  if (computed !== "from the repository") return "–";
  const agreement = scheme.checked_against ? agreementOf(country, scheme.quantity, year) : undefined;
  if (!agreement) return "not checkable";
  const { published, exact, largestDeviation } = agreement;
  return exact === published
    ? `exact for all ${published}`
    : `exact for ${exact} of ${published}, largest deviation ${largestDeviation}`;
}

function estimateSection(country: Country): string[] {
  const years = [2020, 2021, 2022];
  const rows = years.map((year) => {
    const { checked, exact, median, largest, largestPlace } = estimateErrorOf(country, year);
    return `| ${year} | ${checked} | ${exact} | ${median} | ${largest} (${largestPlace}) |`;
  });
  const estimated = years.map((year) => {
    const { codes } = country.places.levels.municipality!;
    const evaluation = country.baseline(year);
    return codes.filter((code) => evaluation.status("population_1_november", code) === "estimated").length;
  });
  return [
    "## What the estimated population costs in accuracy",
    "",
    `The law counts inhabitants on 1 November. For ${Math.max(...estimated)} of ${country.municipalities.length} municipalities that count is not in the figures and is estimated. The same estimate, tried on the municipalities whose count is known, misses the published income equalisation by this much, in SEK per inhabitant:`,
    "",
    "| year | municipalities tried | exact all the same | median error | largest error |",
    "|---|---:|---:|---:|---:|",
    ...rows,
    "",
    "Supply `population-1-november.csv` through `--data` to replace the estimate by the published count.",
    "",
  ];
}
