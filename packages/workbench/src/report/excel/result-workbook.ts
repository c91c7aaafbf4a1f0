import type { Evaluation, Reform } from "@barkraft/core";
import type { MessageKey } from "@barkraft/messages";
import { type FigureColumn, figureColumns, type ResultLevel } from "../../services/figures.ts";
import type { Result } from "../../services/outcome/equalise.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { aboutSheet } from "./about-sheet.ts";
import { formulaValue, labelOf, madeOf, numberFormats, quantityCell } from "./quantities.ts";
import { cellName, cellOn, type Sheet, type SheetCell, writeWorkbook } from "./workbook.ts";

/** A result with the evaluation it was read from, so that its formulas can be written. */
export interface ResultReport {
  readonly result: Result;
  readonly evaluation: Evaluation;
  readonly reform: Reform;
  readonly title: string | undefined;
}

const payments: Readonly<Record<ResultLevel, readonly string[]>> = {
  municipality: ["income_equalisation_payment"],
  region: ["region_income_equalisation_payment"],
  county: [],
};

/** Where each quantity stands: its sheet, and its row or column there. */
type Positions = ReadonlyMap<number, { readonly sheet: string; readonly at: number }>;

const headingRows = 3;

/**
 * A result as a workbook whose formulas live: a row for each place, with every step from what is given to the
 * payment; the counties' rates; the nation's figures; and a sheet that says what it all is. `more` are sheets put last.
 */
export async function resultWorkbook(
  report: ResultReport,
  voice: Voice,
  more: readonly Sheet[] = [],
): Promise<Uint8Array> {
  const { result, evaluation, reform, title } = report;
  const { translate } = voice;
  const { level } = result;
  const figures = figureColumns.flatMap(({ quantity }: FigureColumn) => quantity[level] ?? []);
  const slots = madeOf(evaluation, [...figures, ...payments[level]]);
  const levelOf = (slot: number) => evaluation.nodeAt(slot).level;
  const nation = slots.filter((slot) => levelOf(slot) === "nation");
  const counties = level === "county" ? [] : slots.filter((slot) => levelOf(slot) === "county");
  const own = slots.filter((slot) => levelOf(slot) === level);

  const names = {
    result: translate("cli.workbook.result"),
    counties: translate("cli.workbook.counties"),
    nation: translate("cli.workbook.nation"),
  };
  const positions: Positions = new Map([
    ...nation.map((slot, at) => [slot, { sheet: names.nation, at }] as const),
    ...counties.map((slot, at) => [slot, { sheet: names.counties, at: at + 2 }] as const),
    ...own.map((slot, at) => [slot, { sheet: names.result, at: at + 2 }] as const),
  ]);
  const cellOf =
    (from: string, lineOf: (row: number) => number | undefined) => (slot: number, row: number) => {
      const position = positions.get(slot);
      if (!position) return undefined;
      if (position.sheet === names.nation) {
        return from === names.nation
          ? cellName(position.at + 1, 2)
          : cellOn(names.nation, position.at + 1, 2);
      }
      if (position.sheet === names.counties && from !== names.counties) {
        return cellOn(names.counties, headingRows + row, position.at);
      }
      const line = lineOf(row);
      return line === undefined ? undefined : cellName(line, position.at);
    };

  const heading = translate("cli.equalise.heading", { year: String(result.year), level });
  const sheets: Sheet[] = [
    resultSheet(names.result, report, own, cellOf, voice),
    ...(counties.length > 0 ? [countySheet(names.counties, evaluation, counties, cellOf, voice)] : []),
    nationSheet(names.nation, evaluation, nation, cellOf, voice),
    aboutSheet(
      {
        title: title === undefined ? heading : `${heading} – ${title}`,
        year: result.year,
        versions: result.versions,
        reform,
        extra: [
          ...(result.leftOut > 0 ? [[translate("cli.workbook.left_out"), result.leftOut] as const] : []),
          ["Excel", translate("cli.workbook.formulas")],
        ],
      },
      voice,
    ),
    ...more,
  ];
  return writeWorkbook(heading, sheets);
}

type CellFinder = (
  from: string,
  lineOf: (row: number) => number | undefined,
) => (slot: number, row: number) => string | undefined;

function resultSheet(
  name: string,
  { result, evaluation }: ResultReport,
  slots: readonly number[],
  cellOf: CellFinder,
  { language, translate }: Voice,
): Sheet {
  const { level, rows } = result;
  const rowOf = new Map(evaluation.places.levels[level]!.codes.map((code, row) => [code, row]));
  const shown: FigureColumn[] = figureColumns.filter(
    ({ quantity }: FigureColumn) => quantity[level] !== undefined,
  );
  const nodes = slots.map((slot) => evaluation.nodeAt(slot));
  // A step that stands at the level of the nation, such as the regulating item, has its column of statuses too.
  const cells = rows.map(({ code, name: place, figures }, index): SheetCell[] => {
    const row = rowOf.get(code)!;
    const find = cellOf(name, (of) => (of === row ? headingRows + index : undefined));
    return [
      code,
      place,
      ...slots.map((slot) => quantityCell(evaluation, slot, row, find)),
      ...shown.map((column) => translate(`status.${figures[column.name as keyof typeof figures].status}`)),
    ];
  });
  const sums = slots.map((slot, position): SheetCell => {
    const amount = /^(SEK|thousand SEK|inhabitants)$/.test(nodes[position]!.unit);
    if (!amount || rows.length < 2) return null;
    const column = position + 2;
    const range = `${cellName(headingRows, column)}:${cellName(headingRows + rows.length - 1, column)}`;
    const values = rows.map(({ code }) => formulaValue(evaluation, slot, rowOf.get(code)!));
    if (values.includes(null)) return null;
    return { formula: `SUM(${range})`, value: values.reduce<number>((sum, value) => sum + value!, 0) };
  });
  const total = sums.some((sum) => sum !== null);
  return {
    name,
    columns: [
      { width: 8 },
      { width: 18 },
      ...nodes.map(({ unit }) => ({ width: 17, format: numberFormats[unit] ?? "General" })),
      ...shown.map(() => ({ width: 14 })),
    ],
    headings: [
      [
        translate("cli.column.code"),
        translate(`level.${level}`),
        ...nodes.map((node) => labelOf(node, language)),
        ...shown.map(({ quantity }) => {
          const slot = evaluation.scheme.slotOf.get(quantity[level]!)!;
          return `${labelOf(evaluation.nodeAt(slot), language)}, ${translate("cli.column.status")}`;
        }),
      ],
      [null, null, ...nodes.map(({ unit }) => unitText(unit, translate)), ...shown.map(() => null)],
      ["code", "name", ...nodes.map(({ id }) => id), ...shown.map((column) => `${column.name}_status`)],
    ],
    rows: total ? [...cells, [null, translate("cli.word.together"), ...sums]] : cells,
    frozenColumns: 2,
    total,
  };
}

function countySheet(
  name: string,
  evaluation: Evaluation,
  slots: readonly number[],
  cellOf: CellFinder,
  { language, translate }: Voice,
): Sheet {
  const { codes, names } = evaluation.places.levels.county!;
  const nodes = slots.map((slot) => evaluation.nodeAt(slot));
  return {
    name,
    columns: [
      { width: 8 },
      { width: 18 },
      ...nodes.map(({ unit }) => ({ width: 22, format: numberFormats[unit] ?? "General" })),
    ],
    headings: [
      [
        translate("cli.column.code"),
        translate("level.county"),
        ...nodes.map((node) => labelOf(node, language)),
      ],
      [null, null, ...nodes.map(({ unit }) => unitText(unit, translate))],
      ["code", "name", ...nodes.map(({ id }) => id)],
    ],
    rows: codes.map((code, row) => [
      code,
      names[row]!,
      ...slots.map((slot) =>
        quantityCell(
          evaluation,
          slot,
          row,
          cellOf(name, (of) => headingRows + of),
        ),
      ),
    ]),
    frozenColumns: 2,
  };
}

function nationSheet(
  name: string,
  evaluation: Evaluation,
  slots: readonly number[],
  cellOf: CellFinder,
  { language, translate }: Voice,
): Sheet {
  const find = cellOf(name, () => undefined);
  return {
    name,
    columns: [{ width: 52 }, { width: 14 }, { width: 20 }, { width: 14 }, { width: 46 }],
    headings: [
      [
        translate("cli.workbook.quantity"),
        translate("cli.column.unit"),
        translate("cli.column.value"),
        translate("cli.column.status"),
        "id",
      ],
    ],
    rows: slots.map((slot) => {
      const node = evaluation.nodeAt(slot);
      return [
        labelOf(node, language),
        unitText(node.unit, translate),
        quantityCell(evaluation, slot, 0, find),
        translate(`status.${evaluation.statusAt(slot, 0)}` as MessageKey),
        node.id,
      ];
    }),
    formats: new Map(
      slots.map((slot, row) => {
        const { unit } = evaluation.nodeAt(slot);
        return [`${row},2`, unit === "SEK/inhabitant" ? "#,##0.00##" : (numberFormats[unit] ?? "General")];
      }),
    ),
    frozenColumns: 1,
  };
}
