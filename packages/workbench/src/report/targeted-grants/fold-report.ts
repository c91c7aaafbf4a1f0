import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { administrationAssumptions } from "@barkraft/sweden";
import type { FoldAnswer, FoldRow } from "../../services/targeted-grants/fold.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { grantsTable, perInhabitant, placesTable, yearsTable } from "./fold-tables.ts";
import { jsonBounded, word } from "./words.ts";

/** What a fold does, for people; `chosen` narrows the places that are listed. */
export function foldReport(
  found: FoldAnswer,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): AnalysisReport {
  const sorted = found.rows.toSorted(
    (a, b) => perInhabitant(b) - perInhabitant(a) || (a.code < b.code ? -1 : 1),
  );
  const rows = chosen ? sorted.filter(({ code }) => chosen.has(code)) : endsFirst(sorted);
  return {
    title: titleOf(found, voice),
    year: found.document.year,
    lines: linesOf(found, sorted, voice),
    tables: [
      placesTable(found, rows, chosen === undefined, voice),
      yearsTable(found, rows, chosen === undefined, voice),
      grantsTable(found, voice),
    ],
    notes: notesOf(found, voice),
    sources: found.sources,
    versions: found.versions,
  };
}

/** Those who gain and lose most first, the rest after them: people are shown the first ten. */
function endsFirst(sorted: readonly FoldRow[]): readonly FoldRow[] {
  if (sorted.length <= 10) return sorted;
  return [...sorted.slice(0, 5), ...sorted.slice(-5), ...sorted.slice(5, -5)];
}

function titleOf({ folded, pots, document }: FoldAnswer, voice: Voice): string {
  return voice.translate("cli.fold.heading", {
    count: folded.filter(({ shared }) => shared).length,
    amount: formatNumber((pots.municipality + pots.region) / 1e6, voice.language, { decimals: 1 }),
    year: String(document.year),
    key: word("key", document.into, voice),
  });
}

function linesOf(found: FoldAnswer, sorted: readonly FoldRow[], { translate, language }: Voice): string[] {
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const { saved, equalisation } = found;
  const models = equalisation.models.map(({ model }) =>
    translate(`cli.fold.model.${model as "preschool" | "compulsory_school" | "elderly_care"}`),
  );
  return [
    translate("cli.fold.line.range", {
      most: most.name,
      gain: number(perInhabitant(most)),
      least: least.name,
      loss: number(Math.abs(perInhabitant(least))),
      winners: found.rows.filter(({ change }) => change > 0).length,
      losers: found.rows.filter(({ change }) => change < 0).length,
    }),
    translate("cli.fold.line.way", { years: found.arrives }),
    translate("cli.fold.line.saved", {
      amount: number(saved.together.value / 1e6),
      low: number(saved.together.low / 1e6),
      high: number(saved.together.high / 1e6),
      local: number(saved.local.value / 1e6),
      state: number(saved.state.value / 1e6),
    }),
    equalisation.lawYear !== null && models.length > 0
      ? translate("cli.fold.line.equalisation", {
          models: models.join(", "),
          year: String(equalisation.lawYear),
        })
      : translate("cli.fold.line.no_equalisation"),
  ];
}

function notesOf({ folded, figuresYear, document }: FoldAnswer, voice: Voice): string[] {
  const { translate, language } = voice;
  const number = (value: number) => formatNumber(value, language);
  const out = folded.filter(({ shared }) => !shared).map(({ grant }) => grant.id);
  const { local, state } = administrationAssumptions;
  return [
    ...(document.description ? [document.description.trim()] : []),
    translate("cli.fold.note.key", { year: String(figuresYear) }),
    ...(out.length > 0 ? [translate("cli.fold.note.left_out", { ids: out.join(", ") })] : []),
    translate("cli.fold.note.hours", {
      local: number(local.value),
      local_low: number(local.low),
      local_high: number(local.high),
      state: number(state.value),
      state_low: number(state.low),
      state_high: number(state.high),
    }),
  ];
}

/** A fold as JSON. */
export function jsonFold(found: FoldAnswer, chosen?: ReadonlySet<string>) {
  const { saved, equalisation, document } = found;
  return {
    country: "se" as const,
    ...versionFields(found.versions),
    price_level: "nominal",
    unit: "SEK",
    status: found.status,
    document,
    figures_year: found.figuresYear,
    municipal_pot_sek: found.pots.municipality,
    regional_pot_sek: found.pots.region,
    years_until_arrived: found.arrives,
    grants: found.folded.map(({ grant, amount, status, shared }) => ({
      id: grant.id,
      name_sv: grant.name.sv,
      name_en: grant.name.en,
      receiver: grant.receiver,
      sector: grant.sector,
      assumed_key: grant.key,
      amount_msek: roundedOrNull(amount, 3),
      status,
      counted: shared,
    })),
    administration: {
      local_hours: jsonBounded(saved.localHours, 0),
      state_hours: jsonBounded(saved.stateHours, 0),
      local_sek: jsonBounded(saved.local, 0),
      state_sek: jsonBounded(saved.state, 0),
      together_sek: jsonBounded(saved.together, 0),
      without_hours: saved.unknown,
      status: "assumed" as const,
    },
    cost_equalisation: {
      law_year: equalisation.lawYear,
      unknown_because: equalisation.reason,
      models: equalisation.models.map(({ model, amount }) => ({ model, amount_msek: amount })),
      sectors_without_model: equalisation.without,
    },
    rows: found.rows
      .filter(({ code }) => chosen?.has(code) ?? true)
      .map((row) => ({
        code: row.code,
        name: row.name,
        kind: row.kind,
        before_sek: row.before,
        after_sek: row.after,
        change_sek: row.change,
        change_pc: roundedOrNull(perInhabitant(row), 4),
        cost_equalisation_pc: roundedOrNull(row.equalisation, 4),
        total_pc: roundedOrNull(perInhabitant(row) + row.equalisation, 4),
        change_by_year_sek: row.years,
      })),
  };
}
