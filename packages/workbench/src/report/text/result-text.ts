import { type Status, worseStatus } from "@barkraft/core";
import {
  formatFigure,
  formatNumber,
  type Language,
  type MessageKey,
  statusMarks,
  type Translator,
} from "@barkraft/messages";
import { sweden } from "@barkraft/sweden";
import { type FigureName, figureColumns, type ResultLevel, unitOf } from "../../services/figures.ts";
import type { Result, ResultRow } from "../../services/outcome/equalise.ts";
import type { Totals } from "../../services/outcome/totals.ts";
import { legendLines } from "./status-marks.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** In which words a report is written. */
export interface Voice {
  readonly language: Language;
  readonly translate: Translator;
}

/** The label of a stable column at a level. */
export function figureLabel(name: FigureName, level: ResultLevel, language: Language): string {
  const column = figureColumns.find((each) => each.name === name)!;
  const quantity: Readonly<Partial<Record<ResultLevel, string>>> = column.quantity;
  return quantityLabel(quantity[level] ?? column.quantity.municipality, language);
}

/** The label of a declared quantity. */
export function quantityLabel(id: string, language: Language): string {
  const node = sweden.nodes[sweden.slotOf.get(id)!]!;
  return "declaration" in node ? node.declaration.label[language] : node.id;
}

/** A unit in the language. */
export function unitText(unit: string, translate: Translator): string {
  return translate(`unit.${unit}` as MessageKey);
}

/** A result for people, with unit, year, price level, legend and what is left out or estimated. */
export function resultText(result: Result, totals: Totals, voice: Voice, title?: string): string {
  const { language, translate } = voice;
  const shown = figureColumns.filter(({ name }) => isWorthShowing(result.rows, name));
  const hidden = figureColumns.filter((column) => !shown.includes(column));
  const used = new Set<Status>();
  const cell = ({ figures }: ResultRow, name: FigureName) => {
    const { value, status } = figures[name];
    used.add(status);
    return `${formatFigure(value, unitOf(name), language, { signed: true })} ${statusMarks[status]}`;
  };
  const names = shown.map(({ name }) => name);
  const [only] = result.rows;
  const body =
    only && result.rows.length === 1
      ? placeTable(only, names, result.level, cell, voice)
      : placesTable(result, totals, names, cell, voice);
  const heading = translate("cli.equalise.heading", { year: String(result.year), level: result.level });
  const lines = [
    heading + (result.reformed ? ` – ${title ?? translate("cli.word.reform")}` : ""),
    translate("cli.note.prices", { year: String(result.year) }),
    "",
    body,
    "",
    ...legendLines(used, translate),
    ...resultNotes(result, totals, voice),
  ];
  if (hidden.length > 0) {
    const labels = hidden.map(({ name }) => figureLabel(name, "municipality", language));
    lines.push(translate("cli.note.unknown_columns", { names: labels.join(", ") }));
  }
  lines.push(translate("cli.note.versions", { model: result.versions.model, data: result.versions.data }));
  return `${lines.join("\n")}\n`;
}

/** A column that is unknown for most of the places says little and makes the table wide. */
function isWorthShowing(rows: readonly ResultRow[], name: FigureName): boolean {
  if (rows.length === 0) return false;
  // The item that the result is about is shown even where it is unknown.
  if (name === "income_equalisation_pc") return true;
  return rows.filter(({ figures }) => figures[name].value !== null).length * 2 >= rows.length;
}

type Cell = (row: ResultRow, name: FigureName) => string;

/** One place: an item a line. */
function placeTable(
  row: ResultRow,
  names: readonly FigureName[],
  level: ResultLevel,
  cell: Cell,
  { language, translate }: Voice,
): string {
  return textTable(
    [
      { header: `${row.name} ${row.code}`, align: "left" },
      { header: "", align: "right" },
      { header: translate("cli.column.unit"), align: "left" },
    ],
    names.map((name) => [
      figureLabel(name, level, language),
      cell(row, name),
      unitText(unitOf(name), translate),
    ]),
  );
}

/** Several places: a place a line, and what they make together. */
function placesTable(
  result: Result,
  totals: Totals,
  names: readonly FigureName[],
  cell: Cell,
  voice: Voice,
): string {
  const { language, translate } = voice;
  const columns: TextColumn[] = [
    { header: translate("cli.column.code"), align: "left" },
    { header: translate(`level.${result.level}`), align: "left" },
    ...names.map(
      (name): TextColumn => ({
        header: figureLabel(name, result.level, language),
        unit: unitText(unitOf(name), translate),
        align: "right",
      }),
    ),
  ];
  const rows = result.rows.map((row) => [row.code, row.name, ...names.map((name) => cell(row, name))]);
  return textTable(columns, rows, rows.length > 0 ? totalRow(result, totals, names, voice) : undefined);
}

function totalRow(
  { rows }: Result,
  { inhabitantsOf, inhabitants }: Totals,
  names: readonly FigureName[],
  { language, translate }: Voice,
): string[] {
  const totals = names.map((name) => {
    if (rows.some(({ figures }) => figures[name].value === null)) return "–  ";
    const perInhabitant = unitOf(name) === "SEK/inhabitant";
    const terms = rows.map(({ code, figures }) => {
      return figures[name].value! * (perInhabitant ? inhabitantsOf.get(code)! : 1);
    });
    const sum = terms.reduce((total, term) => total + term, 0);
    const status = rows.reduce<Status>(
      (worst, { figures }) => worseStatus(worst, figures[name].status),
      "derived",
    );
    const together = formatNumber(perInhabitant ? sum / inhabitants : sum, language, { signed: true });
    return `${together} ${statusMarks[status]}`;
  });
  return ["", translate("cli.word.together"), ...totals];
}

/** Which of the user's own tables the figures rest on. */
export function ownTablesNote(ownTables: Result["ownTables"], translate: Translator): string {
  const files = ownTables.map(({ file, rows }) => `${file} (${translate("cli.data.rows", { count: rows })})`);
  return translate("cli.note.own_tables", { files: files.join(", ") });
}

/** What a reader must know beside the figures: the sums, what is left out, what is estimated. */
export function resultNotes(result: Result, totals: Totals, { language, translate }: Voice): string[] {
  const year = String(result.year);
  const millions = (amount: number) => formatNumber(amount / 1e6, language, { decimals: 1 });
  const notes: string[] = [];
  if (result.rows.length > 1 && totals.places > 0) {
    notes.push(
      translate("cli.note.sums", {
        grants: millions(totals.grants),
        receivers: totals.receivers,
        fees: millions(-totals.fees),
        payers: totals.payers,
        net: formatNumber(totals.net / 1e6, language, { decimals: 1, signed: true }),
      }),
    );
  }
  if (result.ownTables.length > 0) notes.push(ownTablesNote(result.ownTables, translate));
  if (result.leftOut > 0) {
    notes.push(translate("cli.note.left_out", { count: result.leftOut, year, level: result.level }));
  }
  if (totals.estimatedPopulations > 0) {
    const { estimatedPopulations: count, municipalities: all } = totals;
    notes.push(translate("cli.note.estimated_population", { count, all, year: String(result.year - 1) }));
  }
  return notes;
}
